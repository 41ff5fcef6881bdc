import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, drawProject, ticketFor } from '../load/boards';
import { freePort } from '../load/collab';
import { Cluster, until } from './support/cluster';
import { Newcomer, Typist } from './support/typist';

/**
 * Several collab processes on one database, under load: what one takes in the others show, and a
 * process or a bus that is killed takes nothing acknowledged with it. The bounds are loose for
 * busy machines; docs/sync.md has what was measured on a quiet one.
 */
const ROOMS = 8;
const NODES = 3;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

describe.each([
  { bus: 'PostgreSQL alone', redis: false },
  { bus: 'Redis', redis: true },
])('three nodes over $bus', ({ redis }) => {
  if (redis && !hasRedis) {
    it.skip('needs a redis-server on this machine, and there is none');
    return;
  }
  let cluster: Cluster;
  let bus: Redis | undefined;

  beforeAll(async () => {
    bus = redis ? await Redis.start() : undefined;
    cluster = await Cluster.start(NODES, bus ? { REDIS_URL: bus.url } : {});
  }, 240_000);
  afterAll(async () => {
    await cluster.stop();
    bus?.kill();
  });

  async function rooms(): Promise<{ project: string; typists: Typist[] }[]> {
    const projects = Array.from({ length: ROOMS }, () => drawProject('nodes'));
    await cluster.makeBoards(projects);
    const made = projects.map((project, room) => ({
      project,
      typists: cluster.nodes.map((node, index) => {
        const ticket = ticketFor(project, { personId: `${project}-${index}` });
        return new Typist(addressOf(node.server, project, ticket), 1_000 + room * 10 + index);
      }),
    }));
    await Promise.all(made.flatMap(({ typists }) => typists.map((typist) => typist.ready)));
    return made;
  }

  async function promisesKept(made: Awaited<ReturnType<typeof rooms>>): Promise<void> {
    for (const { project, typists } of made) {
      const ticket = ticketFor(project, { personId: 'newcomer' });
      const reader = await Newcomer.read(addressOf(cluster.server(0), project, ticket));
      for (const { client, acknowledged } of typists) {
        expect(reader.lettersOf(client), project).toBeGreaterThanOrEqual(acknowledged);
      }
    }
  }

  it('edits cross from every node to every other', async () => {
    const made = await rooms();
    for (let letter = 0; letter < 50; letter += 1) {
      for (const { typists } of made) for (const typist of typists) typist.type(letter);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const everyone = made.flatMap(({ typists }) =>
      typists.flatMap((typist) =>
        typists.filter((other) => other !== typist).map((other) => ({ typist, other })),
      ),
    );
    await until('all letters crossed', () =>
      everyone.every(({ typist, other }) => typist.lettersOf(other.client) === 50),
    );
    const delays = everyone
      .flatMap(({ typist, other }) => typist.delaysOf(other))
      .sort((a, b) => a - b);
    const p99 = delays[Math.floor(delays.length * 0.99)] ?? Number.NaN;
    console.info(`crossing ${redis ? 'with' : 'without'} Redis: p99 ${p99.toFixed(1)} ms`);
    expect(p99).toBeLessThan(10_000);
    for (const { typists } of made) for (const typist of typists) typist.leave();
  }, 240_000);

  it('a node killed under load takes nothing acknowledged with it', async () => {
    const made = await rooms();
    for (let letter = 0; letter < 60; letter += 1) {
      for (const { typists } of made) for (const typist of typists) typist.type(letter);
      if (letter === 30) {
        void cluster.restart(1, 'SIGKILL', () => {
          for (const { typists } of made) typists[1]?.leave();
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await until('the others are acknowledged', () =>
      made.every(({ typists }) =>
        typists.every((typist, index) => index === 1 || typist.acknowledged === 60),
      ),
    );
    await promisesKept(made);
    for (const { typists } of made) for (const typist of typists) typist.leave();
    await until('it is back', () => cluster.nodes.every((node) => node.isRunning), 60_000);
  }, 240_000);

  it.runIf(redis)(
    'without its bus edits still cross, and none is lost',
    async () => {
      const made = await rooms();
      bus?.kill();
      for (let letter = 0; letter < 40; letter += 1) {
        for (const { typists } of made) for (const typist of typists) typist.type(letter);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await until(
        'all letters crossed',
        () =>
          made.every(({ typists }) =>
            typists.every((typist) =>
              typists.every((other) => other === typist || typist.lettersOf(other.client) === 40),
            ),
          ),
        30_000,
      );
      await promisesKept(made);
      for (const { typists } of made) for (const typist of typists) typist.leave();
    },
    120_000,
  );

  it('rights withdrawn close the sockets on every node within two seconds', async () => {
    const [room] = await rooms();
    if (!room) throw new Error('No room');
    const change = JSON.stringify({ projectId: room.project });
    const start = performance.now();
    await cluster.database.sql`select pg_notify('rights_changed', ${change})`;
    await until('all are closed', () => room.typists.every(({ code }) => code === 4_409), 2_000);
    console.info(`withdrawn everywhere after ${(performance.now() - start).toFixed(0)} ms`);
  }, 60_000);
});

class Redis {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<Redis> {
    const port = await freePort();
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    const child = spawn('redis-server', args, { stdio: 'ignore' });
    return new Redis(child, `redis://127.0.0.1:${port}`);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}
