import { spawnSync } from 'node:child_process';
import { EmbeddedError } from './error';

/** Whom the server runs as; `undefined`: as whoever we are. */
export type RunAs = { uid: number; gid: number } | undefined;

const USER = 'vicinity';

/**
 * PostgreSQL refuses to run as root, and a server that is broken into should own nothing but
 * its data. As root we therefore use a system user of our own, made on first need.
 *
 * @throws EmbeddedError `no_user`
 */
export function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp(USER) ?? create() ?? lookUp('postgres');
  if (!found) {
    throw new EmbeddedError(
      'no_user',
      `Started as root, which PostgreSQL refuses, and no system user "${USER}" could be made. Make one (useradd --system ${USER}), start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return found;
}

function lookUp(name: string): RunAs {
  const uid = Number.parseInt(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout, 10);
  const gid = Number.parseInt(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout, 10);
  return uid > 0 && gid > 0 ? { uid, gid } : undefined;
}

/** Two starts may do this at once: the loser's useradd fails, and the user is there. */
function create(): RunAs {
  const shell = '/usr/sbin/nologin';
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', shell, USER]);
  return lookUp(USER);
}

/** Whether that user can run what lies here: every folder above it, and the files within. */
export function canRun(user: RunAs, binary: string): boolean {
  const { status } = spawnSync(binary, ['--version'], { ...user, cwd: '/' });
  return status === 0;
}

/** Whether that user can come as far as this folder. */
export function canEnter(user: RunAs, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}
