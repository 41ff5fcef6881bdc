import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../connect';
import { acquireDatabase, type Embedded, type EmbeddedOptions, startEmbedded } from '.';

const asRoot = process.getuid?.() === 0;

let root: string;
let dataDir: string;
let cleanUp: (() => Promise<unknown> | unknown)[];

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'vicinity-embedded-'));
  await chmod(root, 0o711);
  dataDir = path.join(root, '数据 with spaces', "and 'quotes'");
  cleanUp = [];
});

afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  await rm(root, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, durable: false, ...options });
  cleanUp.push(() => server.stop());
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const { sql, close } = connect(url, { max: 1 });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await close();
  }
}

const clusterPid = () =>
  Number(
    readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0],
  );

describe('start and stop', () => {
  test('data survives; a stop leaves no process; a second start is quick', async () => {
    const first = await start();
    const pid = clusterPid();
    await query(first.url, 'create table kept as select 42 as n');
    await first.stop();
    expect(await first.ended).toEqual({ asked: true, status: 'exit 0' });
    expect(spawnSync('kill', ['-0', String(pid)]).status).not.toBe(0);

    const before = performance.now();
    const second = await start();
    const milliseconds = performance.now() - before;
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 42 }]);
    expect(milliseconds).toBeLessThan(5_000);
    console.info(`second start of the database: ${Math.round(milliseconds)} ms`);
  });

  test('needs the password, and listens on the loopback interface alone', async () => {
    const { url } = await start();
    const stranger = new URL(url);
    stranger.password = 'guess';
    await expect(query(stranger.href, 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(statSync(path.join(dataDir, 'postgres/password')).mode & 0o077).toBe(0);
  });

  test('writes through to the disk unless told it is for a test', async () => {
    const { url } = await start({ durable: true });
    const [row] = await query(url, "select current_setting('fsync') as fsync");
    expect(row).toEqual({ fsync: 'on' });
  });

  test('a second one in the same folder is told who is there', async () => {
    await start();
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'in_use',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  test('a command beside it joins it, a command alone starts it', async () => {
    const running = await start();
    const joined = await acquireDatabase({ dataDir });
    expect(joined.url).toBe(running.url);
    await joined.stop();
    expect(await query(running.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await running.stop();
    const alone = await acquireDatabase({ dataDir, durable: false });
    expect(await query(alone.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await alone.stop();
    expect(existsSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });

  test('tells when the server dies unasked', async () => {
    const server = await start();
    process.kill(clusterPid(), 'SIGKILL');
    expect(await server.ended).toEqual({ asked: false, status: 'killed by SIGKILL' });
  });
});

describe('after kill -9', () => {
  /** A process of its own that starts the server and then sits there. */
  async function startElsewhere(): Promise<{ keeper: ChildProcess; url: string }> {
    const program = `import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./index.ts'))};
      const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
      console.log(url);
      setInterval(() => {}, 1000);`;
    const keeper = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    cleanUp.push(() => keeper.kill('SIGKILL'));
    const [url] = await once(createInterface({ input: keeper.stdout }), 'line');
    return { keeper, url: String(url) };
  }

  async function kill(keeper: ChildProcess): Promise<void> {
    keeper.kill('SIGKILL');
    await once(keeper, 'exit');
  }

  test('of us alone: the server left behind is stopped, nothing is lost', async () => {
    const { keeper, url } = await startElsewhere();
    await query(url, 'create table kept as select 1 as n');
    const orphan = clusterPid();
    await kill(keeper);
    expect(spawnSync('kill', ['-0', String(orphan)]).status).toBe(0);
    const again = await start();
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 1 }]);
    expect(clusterPid()).not.toBe(orphan);
  });

  test('of us and the server: it recovers what was committed', async () => {
    const { keeper, url } = await startElsewhere();
    await query(url, 'create table kept as select generate_series(1, 1000) as n');
    const pid = clusterPid();
    await kill(keeper);
    process.kill(pid, 'SIGKILL');
    const said: string[] = [];
    const again = await start({ log: (line) => said.push(line) });
    expect(await query(again.url, 'select sum(n) as sum from kept')).toEqual([{ sum: 500500 }]);
  });

  test('a lock whose number is now another process’s is cleared', async () => {
    const server = await start();
    const file = path.join(dataDir, 'postgres/cluster/postmaster.pid');
    await server.stop();
    await writeFile(file, `${process.pid}\n${dataDir}\n0\n5432\n\n127.0.0.1\n0 0\nready\n`);
    const again = await start();
    expect(await query(again.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

describe('what goes wrong is said in words', () => {
  test('a data folder that is a file', async () => {
    await mkdir(path.dirname(dataDir), { recursive: true });
    await writeFile(dataDir, '');
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  test('a damaged cluster: the server’s own words', async () => {
    const server = await start();
    await server.stop();
    await rm(path.join(dataDir, 'postgres/cluster/global'), { recursive: true });
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'cannot_start',
      message: expect.stringMatching(/PostgreSQL said:\n.*global/s),
    });
  });
});

describe.runIf(asRoot)('as root', () => {
  test('the server runs as another user', async () => {
    await start();
    expect(statSync(`/proc/${clusterPid()}`).uid).not.toBe(0);
  });

  test('inside a folder of mode 0700: data and binaries go where that user may, and it says so', async () => {
    await chmod(root, 0o700);
    const said: string[] = [];
    const server = await start({ log: (line) => said.push(line) });
    const home = realpathSync(path.join(dataDir, 'postgres'));
    cleanUp.unshift(() => rm(home, { recursive: true, force: true }));
    expect(home).toMatch(/^\/var\/lib\/vicinity\/[0-9a-f]{16}$/);
    expect(said.join('\n')).toContain(home);
    await query(server.url, 'create table kept as select 7 as n');
    await server.stop();
    const again = await start();
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('a full disk', async ({ skip }) => {
    await mkdir(dataDir, { recursive: true });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'none', dataDir]);
    skip(mounted.status !== 0, 'no right to mount a small file system here');
    cleanUp.push(() => spawnSync('umount', [dataDir]));
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'disk_full',
      message: expect.stringContaining('the disk is full'),
    });
  });
});

test.runIf(!asRoot)('the cases of root were not run: this is an ordinary user', () => {
  expect(process.getuid?.()).not.toBe(0);
});
