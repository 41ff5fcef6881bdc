import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { readStartConfig } from '@vicinity/config';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');
export type Settings = {
  readonly root: string;
  readonly dev: boolean;
  readonly port: number;
  readonly collabPort: number;
  readonly dataDir: string;
  /** Undefined: the embedded server. */
  readonly databaseUrl: string | undefined;
  readonly origin: string;
  readonly smtp: boolean;
  /** The demo goes into the database where that is empty. */
  readonly demo: boolean;
  readonly secrets: { readonly AUTH_SECRET: string; readonly TICKET_SECRET: string };
};

/** @throws Error naming each wrong variable and the mend, or the port that is taken */
export async function readSettings(env: NodeJS.ProcessEnv, dev: boolean): Promise<Settings> {
  const config = readStartConfig(env, { dev });
  const { PORT, COLLAB_PORT = PORT + 1, DATABASE_URL, DATA_DIR, SMTP_URL, DEMO } = config;
  await requireFree(PORT, 'PORT');
  await requireFree(COLLAB_PORT, 'COLLAB_PORT');
  const dataDir = path.resolve(root, DATA_DIR);
  return {
    root,
    dev,
    port: PORT,
    collabPort: COLLAB_PORT,
    dataDir,
    databaseUrl: DATABASE_URL,
    origin: config.PUBLIC_URL ?? `http://localhost:${PORT}`,
    smtp: SMTP_URL !== undefined,
    demo: DEMO === '1',
    secrets: await secretsOf(config, dataDir),
  };
}

async function requireFree(wanted: number, variable: string): Promise<void> {
  const problem = await new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen(wanted, () => server.close(() => resolve(undefined)));
  });
  if (!problem) return;
  throw new Error(
    problem === 'EADDRINUSE'
      ? `Port ${wanted} is taken by another process. Stop that one, or choose another: ${variable}=${wanted + 100} npm start`
      : `Port ${wanted} cannot be used (${problem}). Choose another: ${variable}=8080 npm start`,
  );
}

type Given = { AUTH_SECRET?: string | undefined; TICKET_SECRET?: string | undefined };
const stored = z.object({ AUTH_SECRET: z.string(), TICKET_SECRET: z.string() });

/** Given ones; else, for the self-contained default, ones made once and kept with the data. */
async function secretsOf(given: Given, dataDir: string): Promise<Settings['secrets']> {
  const { AUTH_SECRET, TICKET_SECRET } = given;
  if (AUTH_SECRET && TICKET_SECRET) return { AUTH_SECRET, TICKET_SECRET };
  const file = path.join(dataDir, 'secrets.json');
  await mkdir(dataDir, { recursive: true });
  if (!existsSync(file)) {
    const fresh = () => randomBytes(32).toString('hex');
    const made = { AUTH_SECRET: fresh(), TICKET_SECRET: fresh() };
    await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  }
  return { ...stored.parse(JSON.parse(await readFile(file, 'utf8'))), ...withoutEmpty(given) };
}

function withoutEmpty({ AUTH_SECRET, TICKET_SECRET }: Given): Partial<Settings['secrets']> {
  return { ...(AUTH_SECRET && { AUTH_SECRET }), ...(TICKET_SECRET && { TICKET_SECRET }) };
}
