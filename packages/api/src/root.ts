import { accountsRouter } from './accounts';
import { administrationRouter } from './administration';
import { boardsRouter } from './boards';
import { clustersRouter } from './clusters';
import { consortiaRouter } from './consortia';
import { insightsRouter } from './insights';
import { introductionsRouter } from './introductions';
import { lexiconRouter } from './lexicon';
import { listingsRouter } from './listings';
import { notificationsRouter } from './notifications';
import { organizationsRouter } from './organizations';
import { createCallerFactory, router } from './procedures';
import { projectsRouter } from './projects';
import { recommendationsRouter } from './recommendations';

export const appRouter = router({
  accounts: accountsRouter,
  administration: administrationRouter,
  boards: boardsRouter,
  clusters: clustersRouter,
  consortia: consortiaRouter,
  insights: insightsRouter,
  introductions: introductionsRouter,
  lexicon: lexiconRouter,
  listings: listingsRouter,
  notifications: notificationsRouter,
  organizations: organizationsRouter,
  projects: projectsRouter,
  recommendations: recommendationsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without a network: pages rendered on the server, tests. */
export const createCaller = createCallerFactory(appRouter);
