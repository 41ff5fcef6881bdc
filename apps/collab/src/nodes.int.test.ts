import { once } from 'node:events';
import { createCard, readBoard } from '@vicinity/board';
import { CLOSE, noBus } from '@vicinity/sync';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CollabServer } from './server';
import { type Client, join, synced, until } from './testing/client';
import { Stage } from './testing/stage';

let stage: Stage;
let nodes: readonly [CollabServer, CollabServer, CollabServer];
const clients: Client[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  nodes = [await stage.serve(), await stage.serve(), await stage.serve()];
});
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await stage.close();
});

async function enter(node: { port: number }, projectId: string, personId = 'ana') {
  const ticket = stage.ticket(projectId, { personId });
  const client = join(node.port, `board:${projectId}`, ticket);
  clients.push(client);
  await synced(client);
  return client;
}

function titlesOf(client: Client): string[] {
  const view = readBoard(client.board.doc);
  return view.columns.flatMap((column) => column.cards.map((card) => card.title)).sort();
}

function add(client: Client, title: string): void {
  const [column] = readBoard(client.board.doc).columns;
  createCard(client.board, { columnId: column?.id ?? '', title });
}

describe('three nodes on one database', () => {
  it('show each other every edit, in whatever order they are written', async () => {
    const document = await stage.board('crossing');
    const people = await Promise.all(
      nodes.map((node, index) => enter(node, 'crossing', `person ${index}`)),
    );
    const expected: string[] = [];
    for (let round = 0; round < 40; round += 1) {
      for (const [index, person] of people.entries()) {
        add(person, `${index}-${round}`);
        expected.push(`${index}-${round}`);
      }
      await new Promise((resolve) => setTimeout(resolve, round % 4));
    }
    expected.sort();
    const all = () => people.every((person) => titlesOf(person).length === expected.length);
    await until('everyone has everything', all, 20_000);
    for (const person of people) {
      expect(titlesOf(person)).toEqual(expected);
      await until('all acknowledged', () => person.acknowledged() === 41);
      expect(person.closed()).toEqual([]);
    }
    const rows = await stage.database.sql<{ seq: number }[]>`
      select seq from board_updates where document = ${document} order by seq`;
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_row, index) => index + 1));
  });

  it('show each other who is there', async () => {
    await stage.board('together');
    const [ana, bo] = [
      await enter(nodes[0], 'together', 'ana'),
      await enter(nodes[1], 'together', 'bo'),
    ];
    const seenBy = (client: Client, of: Client) =>
      client.provider.awareness.getStates().get(of.board.doc.clientID);
    ana.provider.awareness.setLocalState({ card: 'c1' });
    await until('presence crosses', () => seenBy(bo, ana)?.card === 'c1');
    expect(seenBy(bo, ana)?.user).toMatchObject({ personId: 'ana' });
    const chen = await enter(nodes[2], 'together', 'chen');
    await until('who comes later sees it too', () => seenBy(chen, ana)?.card === 'c1');
    ana.destroy();
    await until('they leave', () => !seenBy(bo, ana) && !seenBy(chen, ana));
  });

  it('do not pass over a row that commits late', async () => {
    const document = await stage.board('late');
    const [ana, bo] = [await enter(nodes[0], 'late'), await enter(nodes[1], 'late', 'bo')];
    add(ana, 'first');
    await until('it crosses', () => titlesOf(bo).length === 1);
    const { sql } = stage.database;
    const [row] = await sql<{ batch: Uint8Array }[]>`
      select batch from board_updates where document = ${document} and seq = 1`;
    if (!row) throw new Error('nothing written');

    let commit: () => void = () => undefined;
    const committing = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const late = sql.begin(async (tx) => {
      await tx`insert into board_updates (document, seq, batch) values (${document}, 2, ${row.batch})`;
      add(ana, 'behind it');
      await until('it is relayed', () => titlesOf(ana).length === 2);
      await committing;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(ana.acknowledged(), 'not before its turn').toBe(2);
    commit();
    await late;
    await until('acknowledged', () => ana.acknowledged() === 3);
    await until('it crosses', () => titlesOf(bo).includes('behind it'));
    const rows = await sql`select seq from board_updates where document = ${document} order by seq`;
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('read the log where nobody tells them of it', async () => {
    await stage.board('unheard');
    const deaf = [await stage.serve(0, { bus: noBus }), await stage.serve(0, { bus: noBus })];
    const [ana, bo] = await Promise.all(
      deaf.map((node, index) => enter(node, 'unheard', `person ${index}`)),
    );
    if (!ana || !bo) throw new Error('nobody there');
    add(ana, 'unannounced');
    await until('it is read all the same', () => titlesOf(bo).length === 1, 5_000);
    add(bo, 'nor this');
    await until('it is read all the same', () => titlesOf(ana).length === 2, 5_000);
    await Promise.all(deaf.map((node) => node.close()));
  });

  it('lose nothing when every connection to the database breaks in mid-edit', async () => {
    const document = await stage.board('broken');
    const people = await Promise.all(
      nodes.map((node, index) => enter(node, 'broken', `person ${index}`)),
    );
    // Nobody knows what was withdrawn while nobody listened, so all must show new tickets.
    const renew = setInterval(() => {
      for (const [index, person] of people.entries()) {
        person.provider.params.ticket = stage.ticket('broken', { personId: `person ${index}` });
        if (!person.provider.shouldConnect) person.provider.connect();
      }
    }, 50);
    const expected: string[] = [];
    for (let round = 0; round < 30; round += 1) {
      for (const [index, person] of people.entries()) {
        add(person, `${index}-${round}`);
        expected.push(`${index}-${round}`);
      }
      if (round % 10 === 5) {
        const { sql } = stage.database;
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expected.sort();
    await until(
      'everyone has everything',
      () => people.every((person) => titlesOf(person).length === expected.length),
      20_000,
    );
    clearInterval(renew);
    const late = await enter(nodes[0], 'broken');
    expect(titlesOf(late)).toEqual(expected);
    const rows = await stage.database.sql<{ seq: number }[]>`
      select seq from board_updates where document = ${document} order by seq`;
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_row, index) => index + 1));
  }, 60_000);

  it('close the sockets of those whose rights changed, on each node, within two seconds', async () => {
    await stage.board('withdrawn');
    const people = await Promise.all(nodes.map((node) => enter(node, 'withdrawn')));
    const change = JSON.stringify({ projectId: 'withdrawn', personId: 'ana' });
    await stage.database.sql`select pg_notify('rights_changed', ${change})`;
    await until(
      'closed everywhere',
      () => people.every((person) => person.closed().includes(CLOSE.rightsChanged)),
      2_000,
    );
  });

  it('lose nothing that one of them acknowledged before it was killed', async () => {
    const document = await stage.board('killed node');
    const other = await stage.serve();
    const child = await stage.spawn(other.port + 1);
    const ana = join(other.port + 1, document, stage.ticket('killed node'));
    const bo = join(other.port, document, stage.ticket('killed node', { personId: 'bo' }));
    clients.push(ana, bo);
    await Promise.all([synced(ana), synced(bo)]);
    for (let index = 0; index < 20; index += 1) add(ana, `card ${index}`);
    await until('acknowledged', () => ana.acknowledged() === 21);
    child.kill('SIGKILL');
    ana.destroy();
    await once(child, 'exit');
    add(bo, 'after');
    await until('all is there', () => titlesOf(bo).length === 21);
    await other.close();
  }, 120_000);
});
