import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  build,
  commandOf,
  freePorts,
  killAll,
  processesOf,
  query,
  type Run,
  root,
  run,
} from './installation';

const asRoot = process.getuid?.() === 0;
/** A limit against hanging: the first start of a fresh clone builds the pages. */
const patience = { timeout: 400_000 };

let folder: string;
let dataDir: string;
let env: Record<string, string>;

beforeAll(build, 600_000);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vicinity-start-'));
  await chmod(folder, 0o711);
  dataDir = path.join(folder, 'a path 数据');
  const [port, collab] = await freePorts();
  env = { PORT: String(port), COLLAB_PORT: String(collab), DATA_DIR: dataDir };
});

afterEach(async () => {
  killAll(dataDir);
  await rm(folder, { recursive: true, force: true });
});

async function interrupt(it: Run): Promise<void> {
  process.kill(-it.pid, 'SIGINT'); // what a terminal does on Ctrl-C
  expect(await it.exit(), it.output()).toBe(0);
  expect(processesOf(dataDir)).toEqual([]);
}

describe('start and stop', () => {
  test('Ctrl-C leaves no process; the second start finds all as it was', patience, async () => {
    const first = run(env);
    await first.ready();
    expect((await fetch(`${first.origin}/healthz`)).status).toBe(200);
    expect((await fetch(`${first.origin}/en`)).status).toBe(200);
    await query(dataDir, 'create table kept as select 42 as n');
    const secrets = readFileSync(path.join(dataDir, 'secrets.json'), 'utf8');
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o077).toBe(0);
    await interrupt(first);

    const second = run(env);
    await second.ready();
    expect(await query(dataDir, 'select n from kept')).toEqual([{ n: 42 }]);
    expect(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')).toBe(secrets);
    second.process.kill('SIGTERM');
    expect(await second.exit()).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('kill -9 of everything: the next start has what was committed', patience, async () => {
    const first = run(env);
    await first.ready();
    await query(dataDir, 'create table kept as select generate_series(1, 500) as n');
    killAll(dataDir);
    await first.exit();
    // Nor does it matter what a shell or a build server has in its environment.
    const again = run({
      ...env,
      NODE_ENV: 'test',
      CI: 'true',
      HOSTNAME: 'build-7',
      DATABASE_URL: '',
    });
    await again.ready();
    expect(await query(dataDir, 'select count(*) as n from kept')).toEqual([{ n: 500 }]);
    expect(await (await fetch(`${again.origin}/en`)).text()).toContain('</html>');
    await interrupt(again);
  });

  test('kill -9 of npm start alone: its parts leave, the next start works', patience, async () => {
    const first = run(env);
    await first.ready();
    await query(dataDir, 'create table kept as select 1 as n');
    first.process.kill('SIGKILL');
    await first.exit();
    const parts = () =>
      processesOf(dataDir).filter((pid) => /server\.mjs|collab|worker/.test(commandOf(pid)));
    await expect.poll(parts, { timeout: 15_000 }).toEqual([]);
    const again = run(env);
    await again.ready();
    expect(await query(dataDir, 'select n from kept')).toEqual([{ n: 1 }]);
    await interrupt(again);
  });

  test('a part that dies takes the rest down, and it says which', patience, async () => {
    const it = run(env);
    await it.ready();
    const web = processesOf(dataDir).find((pid) => commandOf(pid).includes('server.mjs'));
    if (web === undefined) throw new Error('no web process');
    process.kill(web, 'SIGKILL');
    expect(await it.exit()).toBe(1);
    expect(it.output()).toContain('web ended (SIGKILL)');
    expect(processesOf(dataDir)).toEqual([]);
  });
});

describe('what is wrong is said before slow work', () => {
  test.each(['PORT', 'COLLAB_PORT'])('%s is taken', async (variable) => {
    const holder = createServer().listen(Number(env[variable]));
    const it = run(env);
    expect(await it.exit()).toBe(1);
    expect(it.output()).toContain(`Port ${env[variable]} is taken`);
    expect(it.output()).toContain(`${variable}=`);
    expect(it.output()).not.toContain('starting the database');
    await new Promise((resolve) => holder.close(resolve));
  });

  test('wrong variables, all at once', async () => {
    const it = run({ ...env, DATABASE_URL: 'mysql://host/db', SMTP_URL: 'nowhere' });
    expect(await it.exit()).toBe(1);
    expect(it.output()).toMatch(/DATABASE_URL.*postgres:[\s\S]*SMTP_URL.*smtp:/);
    expect(it.output()).toMatch(/AUTH_SECRET is missing[\s\S]*TICKET_SECRET is missing/);
  });

  test('a database of one’s own that does not answer', async () => {
    const secret = 's'.repeat(32);
    const DATABASE_URL = 'postgres://u:hidden@127.0.0.1:1/db';
    const it = run({ ...env, DATABASE_URL, AUTH_SECRET: secret, TICKET_SECRET: secret });
    expect(await it.exit()).toBe(1);
    expect(it.output()).toMatch(/DATABASE_URL.*ECONNREFUSED/);
    expect(it.output()).not.toContain('hidden');
  });

  test('an embedded database that cannot start, in its own words', patience, async () => {
    const first = run(env);
    await first.ready();
    await interrupt(first);
    await truncate(path.join(dataDir, 'postgres/cluster/global/pg_control'), 100);
    const it = run(env);
    expect(await it.exit()).toBe(1);
    expect(it.output()).toMatch(/PostgreSQL said:\n.*pg_control/s);
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('a Node that is too old', () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' });
      import('./scripts/install.mjs').then((it) => it.requireNode());`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', old], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('needs Node 20.19 or newer');
  });
});

describe.runIf(asRoot)('as root', () => {
  test('a data folder inside one of mode 0700', patience, async () => {
    await chmod(folder, 0o700);
    const it = run(env);
    await it.ready();
    const [, home = ''] = /data and binaries go to (\S+)/.exec(it.output()) ?? [];
    expect(home).toMatch(/^\/var\/lib\/vicinity\//);
    await interrupt(it);
    await rm(home, { recursive: true });
  });

  test('and as an ordinary user', patience, async ({ skip }) => {
    const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody']).stdout.toString());
    const nobody = { uid: id('-u'), gid: id('-g') };
    const enters = spawnSync(process.execPath, ['-e', ''], { ...nobody, cwd: root });
    skip(enters.status !== 0, 'this repository lies where only root may go');
    await mkdir(dataDir);
    await chown(dataDir, nobody.uid, nobody.gid);
    const it = run({ ...env, HOME: dataDir }, nobody);
    await it.ready();
    expect((await fetch(`${it.origin}/healthz`)).status).toBe(200);
    await interrupt(it);
  });

  test('a full disk', patience, async ({ skip }) => {
    await mkdir(dataDir);
    const options = ['-t', 'tmpfs', '-o', 'size=8m', 'none', dataDir];
    skip(spawnSync('mount', options).status !== 0, 'no right to mount a small file system here');
    try {
      const it = run(env);
      expect(await it.exit()).toBe(1);
      expect(it.output()).toContain('the disk is full');
    } finally {
      spawnSync('umount', [dataDir]);
    }
  });
});

test.runIf(!asRoot)('the cases of root were not run: this is an ordinary user', () => {
  expect(process.getuid?.()).not.toBe(0);
});
