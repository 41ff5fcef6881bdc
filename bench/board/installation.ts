import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { acquireDatabase } from '@vicinity/db/embedded';
import { z } from 'zod';

const PORT = Number(process.env.PORT ?? 4390);
const PATIENCE = 300_000;

export interface Installation {
  readonly url: string;
  readonly databaseUrl: string;
  readonly ticketSecret: string;
  stop(): Promise<void>;
}

/** What runs at `server`, on the data of DATA_DIR; without it `npm start` on data of its own. */
export async function openInstallation(server: string | undefined): Promise<Installation> {
  const dataDir = server
    ? (process.env.DATA_DIR ?? '.data')
    : await mkdtemp(path.join(tmpdir(), 'vicinity-bench-'));
  const child = server ? undefined : start(dataDir);
  const url = server ?? `http://localhost:${PORT}`;
  await reachable(url);
  const database = await acquireDatabase({ dataDir, url: process.env.DATABASE_URL });
  const secrets: unknown = JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8'));
  const { TICKET_SECRET } = z.object({ TICKET_SECRET: z.string() }).parse(secrets);
  return {
    url,
    databaseUrl: database.url,
    ticketSecret: TICKET_SECRET,
    async stop() {
      await database.stop();
      if (!child) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function start(dataDir: string): ChildProcess {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(PORT), AUTH_RATE_LIMIT: 'off' };
  return spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: 'ignore' });
}

async function reachable(url: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Nothing answers at ${url}`);
}
