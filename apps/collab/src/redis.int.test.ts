import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createCard, readBoard } from '@vicinity/board';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CollabServer } from './server';
import { type Client, join, synced, until } from './testing/client';
import { Stage } from './testing/stage';

const isInstalled = spawnSync('redis-server', ['--version']).status === 0;
if (!isInstalled) console.warn('redis-server is not installed: tests of nodes with Redis skip');

describe.skipIf(!isInstalled)('two nodes with Redis between them', () => {
  let stage: Stage;
  let redis: ChildProcess;
  let port: number;
  let nodes: CollabServer[];

  beforeAll(async () => {
    stage = await Stage.open();
    port = await freePort();
    redis = await startRedis(port);
    const redisUrl = `redis://127.0.0.1:${port}`;
    nodes = [await stage.serve(0, { redisUrl }), await stage.serve(0, { redisUrl })];
  });
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.close()));
    redis.kill();
    await stage.close();
  });

  it('show edits and presence to each other, also while it is gone and when it is back', async () => {
    const document = await stage.board('bus');
    const [ana, bo] = nodes.map(({ port: at }, index) =>
      join(at, document, stage.ticket('bus', { personId: `person ${index}` })),
    );
    if (!ana || !bo) throw new Error('nobody there');
    await Promise.all([synced(ana), synced(bo)]);

    ana.provider.awareness.setLocalState({ card: 'c1' });
    const seen = () => bo.provider.awareness.getStates().get(ana.board.doc.clientID);
    await until('presence crosses', () => seen()?.card === 'c1');
    add(ana, 'by redis');
    await until('it crosses', () => titlesOf(bo).length === 1);

    redis.kill('SIGKILL');
    await once(redis, 'exit');
    for (let index = 0; index < 20; index += 1) {
      add(ana, `without, ana ${index}`);
      add(bo, `without, bo ${index}`);
    }
    const both = (count: number) => () =>
      titlesOf(ana).length === count && titlesOf(bo).length === count;
    await until('they are read from the log', both(41), 10_000);

    redis = await startRedis(port);
    for (let index = 0; index < 20; index += 1) {
      add(ana, `back, ana ${index}`);
      add(bo, `back, bo ${index}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await until('they cross', both(81), 10_000);
    expect(titlesOf(ana)).toEqual(titlesOf(bo));
    await until('all acknowledged', () => ana.acknowledged() === 42 && bo.acknowledged() === 41);
    expect([...ana.closed(), ...bo.closed()]).toEqual([]);
    for (const client of [ana, bo]) client.destroy();
  }, 60_000);
});

function titlesOf(client: Client): string[] {
  const view = readBoard(client.board.doc);
  return view.columns.flatMap((column) => column.cards.map((card) => card.title)).sort();
}

function add(client: Client, title: string): void {
  const [column] = readBoard(client.board.doc).columns;
  createCard(client.board, { columnId: column?.id ?? '', title });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function startRedis(port: number): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp'];
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('redis-server ended')));
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Ready to accept')) resolve();
    });
  });
  return child;
}
