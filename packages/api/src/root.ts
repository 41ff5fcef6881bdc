import { accountsRouter } from './accounts';
import { createCallerFactory, router } from './procedures';

export const appRouter = router({
  accounts: accountsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without a network: pages rendered on the server, tests. */
export const createCaller = createCallerFactory(appRouter);
