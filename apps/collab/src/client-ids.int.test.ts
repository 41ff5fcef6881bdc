import { addColumn, openBoard, readBoard } from '@vicinity/board';
import { CLOSE, MESSAGE } from '@vicinity/sync';
import * as encoding from 'lib0/encoding';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { CollabServer } from './server';
import { type Client, join, synced, until } from './testing/client';
import { Stage } from './testing/stage';

let stage: Stage;
let server: CollabServer;
const clients: Client[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  server = await stage.serve();
});
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});
afterAll(async () => {
  await server.close();
  await stage.close();
});

function enter(projectId: string, ticket = stage.ticket(projectId)): Client {
  const client = join(server.port, `board:${projectId}`, ticket);
  clients.push(client);
  return client;
}

function columnsOf(client: Client): string[] {
  return readBoard(client.board.doc).columns.map((column) => column.title);
}

function frameUpdate(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint8Array(encoder, update);
  });
}

describe('a Yjs client id', () => {
  /** Writes a column under somebody else's client id, ahead of them. */
  function forge(thief: Client, victim: number): void {
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(thief.board.doc));
    forged.clientID = victim;
    forged.on('update', (update: Uint8Array) =>
      thief.provider.ws?.send(new Uint8Array(frameUpdate(update))),
    );
    addColumn(openBoard(forged), { title: 'Forged' });
  }

  it.each([
    ['the log', 1],
    ['the snapshot', 450],
  ])('stays its first writer’s when everybody has left: by %s', async (_where, edits) => {
    const project = `left-${edits}`;
    const document = await stage.board(project);
    const ana = enter(project);
    await synced(ana);
    for (let edit = 1; edit <= edits; edit += 1) {
      addColumn(ana.board, { title: `Hers ${edit}` });
      if (edit % 25 === 0) await until('saved', () => ana.acknowledged() === edit + 1);
    }
    await until('saved', () => ana.acknowledged() === edits + 1);
    const compacted = async () => {
      const [row] = await stage.database.sql<{ seq: number }[]>`
        select seq from board_snapshots where document = ${document} and owners is not null`;
      return Number(row?.seq ?? 0) > 0;
    };
    if (edits > 1) {
      await expect.poll(compacted, { timeout: 15_000 }).toBe(true);
      await stage.database.sql`delete from board_updates u using board_snapshots s
        where u.document = s.document and u.document = ${document} and u.seq <= s.seq`;
    }
    ana.provider.disconnect();
    // The room is forgotten in the turn in which its last session ends; another server never had it.
    const other = await stage.serve();
    const mallory = join(other.port, document, stage.ticket(project, { personId: 'mallory' }));
    clients.push(mallory);
    await synced(mallory);
    mallory.provider.awareness.setLocalState({});
    forge(mallory, ana.board.doc.clientID);
    await until('closed', () => mallory.closed().includes(CLOSE.invalid));
    addColumn(ana.board, { title: 'Offline' });
    ana.provider.connect();
    await until('back', () => ana.provider.synced && ana.acknowledged() > 0);
    const reader = enter(project, stage.ticket(project, { personId: 'bo' }));
    await synced(reader);
    await until('hers is there', () => columnsOf(reader).includes('Offline'));
    expect(columnsOf(reader)).not.toContain('Forged');
    await other.close();
  });

  it('of somebody who went offline is not continued by another', async () => {
    const document = await stage.board('stolen');
    const ana = enter('stolen');
    const [bo, chen] = ['bo', 'chen'].map((personId) =>
      enter('stolen', stage.ticket('stolen', { personId })),
    );
    if (!bo || !chen) throw new Error('nobody there');
    await Promise.all([ana, bo, chen].map(synced));
    addColumn(ana.board, { title: 'Hers' });
    await until('it arrives', () => columnsOf(bo).includes('Hers'));
    ana.provider.disconnect();
    addColumn(ana.board, { title: 'Offline' });
    forge(bo, ana.board.doc.clientID);
    await until('closed', () => bo.closed().includes(CLOSE.invalid));
    ana.provider.connect();
    await until('hers arrives', () => columnsOf(chen).includes('Offline'));
    expect(columnsOf(chen)).not.toContain('Forged');
    const [row] = await stage.database.sql<{ count: number }[]>`
      select count(*) as count from board_updates where document = ${document}`;
    expect(row?.count).toBe(2);
  });

  it('of two who hold each other’s edits is continued by each: nothing of either is lost', async () => {
    await stage.board('mutual');
    const [ana, bo] = ['ana', 'bo'].map((personId) =>
      enter('mutual', stage.ticket('mutual', { personId })),
    );
    if (!ana || !bo) throw new Error('nobody there');
    await Promise.all([ana, bo].map(synced));
    for (const it of [ana, bo]) addColumn(it.board, { title: 'Stored' });
    await until('stored', () => [ana, bo].every((it) => it.acknowledged() === 2));
    const texts = [ana, bo].map(({ board }) => board.doc.getText('shown'));
    for (const it of [ana, bo]) it.provider.disconnect();
    for (const turn of [0, 1, 0, 1, 0]) {
      texts[turn]?.insert(texts[turn].length, String(turn)); // behind the other's, so upon it
      Y.applyUpdate(
        [bo, ana][turn]?.board.doc ?? new Y.Doc(),
        Y.encodeStateAsUpdate([ana, bo][turn]?.board.doc ?? new Y.Doc()),
      );
    }
    for (const it of [ana, bo]) it.provider.connect();
    await until('saved', () => [ana, bo].every((it) => it.acknowledged() > 0));
    const reader = enter('mutual', stage.ticket('mutual', { personId: 'chen' }));
    await synced(reader);
    expect(reader.board.doc.getText('shown').toString()).toBe('01010');
    expect([...ana.closed(), ...bo.closed()]).not.toContain(CLOSE.invalid);
  });

  it('is continued for its owner by who saw it, where a server died and the owner is away', async () => {
    await stage.board('ghost');
    const ana = enter('ghost');
    await synced(ana);
    addColumn(ana.board, { title: 'Stored' });
    await until('stored', () => ana.acknowledged() === 2);
    ana.provider.disconnect();
    addColumn(ana.board, { title: 'Shown and lost' });

    const withHers = () => {
      const bo = join(server.port, 'board:ghost', stage.ticket('ghost', { personId: 'bo' }), {
        holding: Y.encodeStateAsUpdate(ana.board.doc),
      });
      clients.push(bo);
      addColumn(bo.board, { title: 'His' });
      return bo;
    };
    const early = withHers();
    await until('sent away', () => early.closed().includes(CLOSE.invalid), 12_000);

    await stage.database.sql`insert into board_nodes (node, serving, seen_at)
      values ('dead', true, now() - interval '1 minute')`;
    const late = withHers();
    await until('taken', () => late.provider.synced && late.acknowledged() > 0);
    const reader = enter('ghost', stage.ticket('ghost', { personId: 'chen' }));
    await synced(reader);
    expect(columnsOf(reader)).toEqual(expect.arrayContaining(['Shown and lost', 'His']));
    await stage.database.sql`delete from board_nodes where node = 'dead'`;
  }, 30_000);
});
