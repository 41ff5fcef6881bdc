import path from 'node:path';
import { connect, migrate } from '@vicinity/db';
import { startEmbedded } from '@vicinity/db/embedded';
import { type Child, runToEnd, startChild } from './children';
import type { Settings } from './settings';
import { say, step } from './steps';

export type Stack = {
  /** Whether people of the demo are there to sign in as. */
  readonly demo: boolean;
  /** Resolves, with the reason, when a part ends that nobody asked to end. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
};

export const demoAccount = 'firm@demo.vicinity.example';

type Database = { url: string; stop(): Promise<void>; failed: Promise<string> };

async function openDatabase({ databaseUrl, dataDir }: Settings): Promise<Database> {
  const never = new Promise<string>(() => {});
  if (databaseUrl) return { url: databaseUrl, stop: async () => {}, failed: never };
  const { url, stop, ended } = await startEmbedded({ dataDir, log: say });
  const failed = ended.then(({ asked, status }) =>
    asked
      ? never
      : `The database server ended (${status}); its log is ${dataDir}/postgres/postgres.log`,
  );
  return { url, stop, failed };
}

/** Starts the database, then web, collab and worker at once; on failure what was started is stopped. */
export async function startStack(settings: Settings): Promise<Stack> {
  const { root, dev, port, collabPort, origin, dataDir } = settings;
  const database = await step('starting the database', () => openDatabase(settings));
  const children: Child[] = [];
  const stop = async () => {
    await Promise.all(children.map((child) => child.stop()));
    await database.stop();
  };
  try {
    await step('bringing the database to the newest schema', () =>
      migrate(database.url).catch((error: Error) => {
        if (!settings.databaseUrl) throw error;
        throw new Error(`The database of DATABASE_URL can not be used: ${causeOf(error)}`);
      }),
    );
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      ...settings.secrets,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: database.url,
      PUBLIC_URL: origin,
      PORT: String(port),
      COLLAB_PORT: String(collabPort),
      OUTBOX_DIR: path.join(dataDir, 'outbox'),
    };
    if (settings.demo && !(await has(database.url, 'organizations')))
      await step('writing the demo', () => runToEnd(root, ['scripts/seed.ts', '--demo'], env));
    const parts = await step('starting web, collab and worker', () =>
      Promise.allSettled([
        startChild('web', root, ['apps/web/server.mjs'], env, port),
        startChild('collab', root, ['--import', 'tsx', 'apps/collab/src/main.ts'], env, collabPort),
        startChild('worker', root, ['--import', 'tsx', 'apps/worker/src/main.ts'], env, null),
      ]),
    );
    for (const part of parts) if (part.status === 'fulfilled') children.push(part.value);
    for (const part of parts) if (part.status === 'rejected') throw part.reason;
    return {
      demo: await has(database.url, `persons where email = '${demoAccount}'`),
      failed: Promise.race([database.failed, ...children.map((child) => child.failed)]),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether a row is there. `what`: a table of ours, and which of its rows. */
async function has(url: string, what: string): Promise<boolean> {
  const { sql, close } = connect(url, { max: 1 });
  try {
    return (await sql.unsafe(`select from ${what} limit 1`)).length > 0;
  } finally {
    await close();
  }
}

/** drizzle wraps what the driver said; the operator needs the driver's words. */
function causeOf(error: Error): string {
  return error.cause instanceof Error ? causeOf(error.cause) : error.message;
}
