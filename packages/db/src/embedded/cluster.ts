import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explain } from './error';
import type { Home } from './home';

/** The owner of everything inside, and the database that holds it. */
export const OWNER = 'vicinity';

/**
 * Makes the data folder on first use. It appears under its name only when it is whole, so an
 * interrupted first start leaves nothing half made.
 *
 * Text sorts by code point and folds case by Unicode, on every system alike (`builtin` locale
 * provider); orders for readers ask for an ICU collation by name.
 *
 * @throws EmbeddedError `disk_full`, `cannot_start`
 */
export async function ensureCluster(home: Home, { durable }: { durable: boolean }): Promise<void> {
  if (existsSync(path.join(home.cluster, 'PG_VERSION'))) return;
  const making = `${home.cluster}.making`;
  try {
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { mode: 0o700 });
    const secret = path.join(making, 'password');
    await writeFile(secret, home.password, { mode: 0o600 });
    const fresh = path.join(making, 'cluster');
    await mkdir(fresh, { mode: 0o700 });
    if (home.user) {
      for (const it of [secret, fresh, making]) await chown(it, home.user.uid, home.user.gid);
    }
    await runInitdb(home, [
      `--pgdata=${fresh}`,
      `--pwfile=${secret}`,
      `--username=${OWNER}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? ['--data-checksums'] : ['--no-sync']),
    ]);
    await chmod(fresh, 0o700);
    await rename(fresh, home.cluster);
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ENOSPC'
      ? explain('The database could not be made', 'ENOSPC')
      : error;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

function runInitdb(home: Home, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(path.join(home.native, 'bin', 'initdb'), args, {
      ...home.user,
      cwd: '/',
      env: cleanEnvironment(),
    });
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(explain('initdb could not run', error.message)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(explain('The database could not be made', output)),
    );
  });
}

/** PG* variables of the caller's shell would redirect the server; messages stay in English. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^(PG|LC_|LANG)/.test(name)) delete env[name];
  return { ...env, LC_ALL: 'C' };
}
