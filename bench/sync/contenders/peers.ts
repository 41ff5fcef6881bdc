import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../../tests/load/collab';
import type { Dialect } from '../../../tests/load/dialect';
import { cpuSeconds } from '../../../tests/load/processes';
import { Member } from '../client/member';
import { Child, type Environment } from './child';
import type { Contender, Running } from './contender';
import type { Database } from './database';

const SCRIPTS = path.join(import.meta.dirname, '../peers');
const ROOT = path.join(import.meta.dirname, '../../..');
const INSTALLED = path.join(ROOT, '.cache/sync-peers');

interface Peer {
  readonly name: string;
  readonly script: string;
  readonly dialect: Dialect;
  readonly keeps: boolean;
  readonly obstacle?: () => Promise<string | undefined>;
  readonly program?: () => string;
  readonly env?: () => Promise<Environment>;
  readonly database?: () => Promise<Database>;
}

/** The servers that others run, and the relay that does nothing but relay. */
export function peers(database: () => Promise<Database>): Contender[] {
  return [
    contender({
      name: 'hocuspocus',
      script: 'hocuspocus.mjs',
      dialect: 'hocuspocus',
      keeps: true,
      obstacle: async () =>
        modernNode() ? installed() : 'needs Node 22 or newer: set NODE22 to such a program',
      program: () => modernNode() ?? process.execPath,
      env: async () => ({ DATABASE_URL: (await database()).url }),
      database,
    }),
    contender({
      name: 'websocket-server',
      script: 'websocket-server.mjs',
      dialect: 'y-websocket',
      keeps: false,
      obstacle: installed,
    }),
    contender({
      name: 'websocket-server-leveldb',
      script: 'websocket-server.mjs',
      dialect: 'y-websocket',
      keeps: true,
      obstacle: installed,
      env: async () => ({
        YPERSISTENCE: path.join(tmpdir(), `vicinity-bench-level-${randomBytes(4).toString('hex')}`),
      }),
    }),
    contender({ name: 'relay', script: 'relay.mjs', dialect: 'relay', keeps: false }),
    contender({
      name: 'relay-per-tick',
      script: 'relay.mjs',
      dialect: 'relay',
      keeps: false,
      env: async () => ({ TICK: '1' }),
    }),
  ];
}

function contender(peer: Peer): Contender {
  const { name, dialect, keeps, obstacle = async () => undefined } = peer;
  return { name, dialect, keeps, obstacle, start: () => serve(peer) };
}

async function serve(peer: Peer): Promise<Running> {
  const port = await freePort();
  const env = await peer.env?.();
  const child = await Child.start({
    program: peer.program?.() ?? process.execPath,
    args: [path.join(SCRIPTS, peer.script)],
    env: { ...env, PORT: String(port), PEERS: INSTALLED, ROOT: path.join(ROOT, 'package.json') },
    health: `http://127.0.0.1:${port}/`,
  });
  const database = await peer.database?.();
  const door = (document: string) => ({ address: `ws://127.0.0.1:${port}/${document}`, document });
  return {
    door,
    // They make what is asked for; a state is brought in as a client would.
    async make(documents) {
      const states = documents.flatMap(({ name, state }) => (state ? [{ name, state }] : []));
      for (const { name, state } of states) {
        const member = new Member(door(name), peer.dialect, () => undefined);
        await member.ready;
        member.send(state);
        const reader = new Member(door(name), peer.dialect, () => undefined);
        await reader.ready;
        reader.leave();
        member.leave();
      }
      // Long enough for whatever they store later.
      if (states.length > 0) await new Promise((resolve) => setTimeout(resolve, 4_000));
    },
    cpu: () => cpuSeconds([child.pid, ...(database?.pid ? [database.pid] : [])]),
    get pid() {
      return child.pid;
    },
    memory: () => child.memory(),
    restart: (signal) => child.restart(signal),
    async stop() {
      await child.end('SIGTERM');
      if (env?.YPERSISTENCE) await rm(env.YPERSISTENCE, { recursive: true, force: true });
    },
  };
}

let installing: Promise<string | undefined> | undefined;

/** Installs the peers into a folder of the cache that git does not see, once. */
function installed(): Promise<string | undefined> {
  installing ??= install();
  return installing;
}

async function install(): Promise<string | undefined> {
  await mkdir(INSTALLED, { recursive: true });
  await copyFile(path.join(SCRIPTS, 'package.json'), path.join(INSTALLED, 'package.json'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline'];
  const done = spawnSync(npm, args, { cwd: INSTALLED, encoding: 'utf8' });
  return done.status === 0 ? undefined : `could not be installed: ${done.stderr.split('\n')[0]}`;
}

/** A Node of version 22 or newer: this one, `NODE22`, or none. */
function modernNode(): string | undefined {
  return [process.execPath, process.env.NODE22].find((program) => {
    if (!program) return false;
    const version = execFileSync(program, ['--version'], { encoding: 'utf8' });
    return Number(/^v(\d+)/.exec(version)?.[1]) >= 22;
  });
}
