import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { EmbeddedError } from './error';
import type { Home } from './home';
import { birthmarkOf, isAlive } from './processes';

const holder = z.object({ pid: z.number().int().positive(), birthmark: z.string() });

/**
 * One process at a time runs the server of a home. A holder that was killed leaves its claim
 * behind; it is void once no process has that id and start time.
 *
 * @throws EmbeddedError `in_use`
 */
export async function claim(home: Home): Promise<{ release(): Promise<void> }> {
  const file = claimFile(home.folder);
  const mine = JSON.stringify({ pid: process.pid, birthmark: birthmarkOf(process.pid) });
  for (;;) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 });
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const pid = await holderOf(home.folder);
      if (pid !== undefined) {
        throw new EmbeddedError(
          'in_use',
          `The database in ${home.folder} is in use by process ${pid}: Vicinity already runs here. Stop it first, or set another DATA_DIR.`,
        );
      }
      await rm(file, { force: true });
    }
  }
}

/** The living process that runs the server of this home. */
export async function holderOf(folder: string): Promise<number | undefined> {
  const file = claimFile(folder);
  if (!existsSync(file)) return undefined;
  const text = await readFile(file, 'utf8').catch(() => '');
  const claimed = holder.safeParse(parseJson(text));
  if (!claimed.success) return undefined;
  const { pid, birthmark } = claimed.data;
  return isAlive(pid) && birthmarkOf(pid) === birthmark ? pid : undefined;
}

function claimFile(folder: string): string {
  return path.join(folder, 'holder.json');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
