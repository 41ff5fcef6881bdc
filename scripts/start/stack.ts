import { existsSync } from 'node:fs';
import path from 'node:path';
import { migrate } from '@vicinity/db';
import { startEmbedded } from '@vicinity/db/embedded';
import { type Child, runToEnd, startChild } from './children';
import type { Settings } from './settings';
import { say, step } from './steps';

export type Stack = {
  /** Resolves, with the reason, when a part ends that nobody asked to end. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
};

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

/** Starts database, collab, web and worker, in that order; what was started is stopped again on failure. */
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
    const present = (file: string) => existsSync(path.join(root, file));
    if (settings.demo && present('scripts/seed.ts'))
      await step('looking after the demo', () =>
        runToEnd(root, ['scripts/seed.ts', '--demo'], env),
      );
    if (present('apps/collab/src/main.ts'))
      children.push(
        await step('starting collab', () =>
          startChild(
            'collab',
            root,
            ['--import', 'tsx', 'apps/collab/src/main.ts'],
            env,
            collabPort,
          ),
        ),
      );
    children.push(
      await step('starting web', () => startChild('web', root, ['apps/web/server.mjs'], env, port)),
    );
    children.push(
      await step('starting worker', () =>
        startChild('worker', root, ['--import', 'tsx', 'apps/worker/src/main.ts'], env, null),
      ),
    );
    return {
      failed: Promise.race([database.failed, ...children.map((child) => child.failed)]),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** drizzle wraps what the driver said; the operator needs the driver's words. */
function causeOf(error: Error): string {
  return error.cause instanceof Error ? causeOf(error.cause) : error.message;
}
