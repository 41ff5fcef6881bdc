import { accountsRouter } from './accounts';
import { insightsRouter } from './insights';
import { createCallerFactory, router } from './procedures';

export const appRouter = router({
  accounts: accountsRouter,
  insights: insightsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without a network: pages rendered on the server, tests. */
export const createCaller = createCallerFactory(appRouter);
