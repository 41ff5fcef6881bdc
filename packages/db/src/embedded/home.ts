import { createHash, randomBytes } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { completeLinks, packagedBinaries } from './binaries';
import { EmbeddedError } from './error';
import { canEnter, canRun, type RunAs, unprivilegedUser } from './run-as';

/**
 * Where one embedded server lives: `<DATA_DIR>/postgres`, or, where the server's user can not
 * come that far (root in a folder of mode 0700), a folder under /var/lib/vicinity that
 * `<DATA_DIR>/postgres` links to.
 */
export interface Home {
  folder: string;
  /** The data of the server, owned by its user, mode 0700. */
  cluster: string;
  /** `bin/`, `lib/` and `share/` of PostgreSQL, where the server's user may run them. */
  native: string;
  user: RunAs;
  password: string;
}

const SYSTEM_HOME = '/var/lib/vicinity';

/** @throws EmbeddedError */
export async function openHome(dataDir: string, log: (line: string) => void): Promise<Home> {
  const inside = path.join(path.resolve(dataDir), 'postgres');
  await mkdir(path.dirname(inside), { recursive: true });
  const user = ownerOf(path.join(inside, 'cluster')) ?? unprivilegedUser();
  const here = existsSync(inside) || !user || canEnter(user, path.dirname(inside));
  const chosen = here ? inside : await homeOutside(inside, log);
  await mkdir(chosen, { recursive: true, mode: 0o711 });
  const folder = realpathSync(chosen); // by the link, the server's user could not come there
  return {
    folder,
    cluster: path.join(folder, 'cluster'),
    native: await reachableBinaries(user, folder, log),
    user,
    password: await passwordOf(folder),
  };
}

/** As root, data that an ordinary user made keeps running as that user. */
function ownerOf(cluster: string): RunAs {
  const me = process.getuid?.();
  if (me === undefined || !existsSync(cluster)) return undefined;
  const { uid, gid } = statSync(cluster);
  if (uid === me) return undefined;
  if (me === 0) return { uid, gid };
  throw new EmbeddedError(
    'cannot_start',
    `The data in ${cluster} belongs to another user (uid ${uid}): it was first started by them. Start as that user (or as root), or choose another DATA_DIR.`,
  );
}

async function homeOutside(inside: string, log: (line: string) => void): Promise<string> {
  const hash = createHash('sha256').update(inside).digest('hex').slice(0, 16);
  const folder = path.join(SYSTEM_HOME, hash);
  log(`PostgreSQL's user can not enter ${path.dirname(inside)}: data and binaries go to ${folder}`);
  if (existsSync(folder)) {
    // The link that led here is gone: someone removed DATA_DIR to start afresh.
    await rm(`${folder}.old`, { recursive: true, force: true });
    await rename(folder, `${folder}.old`);
    log(`an earlier database of this path was kept as ${folder}.old`);
  }
  await mkdir(folder, { recursive: true, mode: 0o711 });
  await rm(inside, { force: true }); // a link whose folder is gone
  await symlink(folder, inside);
  return folder;
}

async function reachableBinaries(
  user: RunAs,
  folder: string,
  log: (line: string) => void,
): Promise<string> {
  const packaged = packagedBinaries();
  const complete = await completeLinks(packaged);
  if (complete && (!user || canRun(user, path.join(packaged, 'bin', 'postgres')))) return packaged;
  const version: { version: string } = JSON.parse(
    await readFile(path.join(packaged, '..', 'package.json'), 'utf8'),
  );
  const copy = path.join(folder, `binaries-${version.version}`);
  const native = path.join(copy, 'native');
  if (existsSync(native)) return native;
  log('copying the PostgreSQL binaries (60 MB) to where their user may run them');
  const partial = `${copy}.${process.pid}`;
  await cp(packaged, path.join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  await completeLinks(path.join(partial, 'native'));
  await rename(partial, copy);
  return native;
}

/**
 * The server listens on the loopback interface, where every user of the machine may knock: only
 * a password that the system's users can not read tells us from them.
 */
async function passwordOf(folder: string): Promise<string> {
  const file = path.join(folder, 'password');
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFile(file, 'utf8');
}
