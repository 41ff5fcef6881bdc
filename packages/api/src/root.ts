import { accountsRouter } from './accounts';
import { administrationRouter } from './administration';
import { insightsRouter } from './insights';
import { listingsRouter } from './listings';
import { organizationsRouter } from './organizations';
import { createCallerFactory, router } from './procedures';
import { recommendationsRouter } from './recommendations';

export const appRouter = router({
  accounts: accountsRouter,
  administration: administrationRouter,
  insights: insightsRouter,
  organizations: organizationsRouter,
  listings: listingsRouter,
  recommendations: recommendationsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without a network: pages rendered on the server, tests. */
export const createCaller = createCallerFactory(appRouter);
