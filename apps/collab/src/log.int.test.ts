import { addColumn, createCard, readBoard } from '@vicinity/board';
import { readBoardWriter } from '@vicinity/domain/projects';
import { logReader } from '@vicinity/sync';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { BOARD_TABLES, type CollabServer } from './server';
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

async function enter(projectId: string, personId = 'ana', organizationId = 'mill') {
  const ticket = stage.ticket(projectId, { personId, organizationId });
  const client = join(server.port, `board:${projectId}`, ticket);
  clients.push(client);
  await synced(client);
  return client;
}

describe('the log', () => {
  it('tells for each update who sent it, for which organization, and when', async () => {
    const document = await stage.board('who');
    const before = Date.now();
    const [ana, bo] = [await enter('who'), await enter('who', 'bo', 'lab')];
    const replica = new Y.Doc();
    Y.applyUpdate(replica, Y.encodeStateAsUpdate(ana.board.doc));
    addColumn(ana.board, { title: 'Hers' });
    addColumn(bo.board, { title: 'His' });
    await until('kept', () => ana.acknowledged() === 2 && bo.acknowledged() === 2);

    const log = logReader(stage.database.sql, BOARD_TABLES);
    const entries = await log.read(document, 0, 100);
    const wrote = entries.map(({ writer, at, update }) => {
      const titles = new Set(readBoard(replica).columns.map(({ title }) => title));
      Y.applyUpdate(replica, update);
      const added = readBoard(replica).columns.filter(({ title }) => !titles.has(title));
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(Date.now());
      return [readBoardWriter(writer), added.map(({ title }) => title)];
    });
    expect(wrote).toEqual(
      expect.arrayContaining([
        [{ personId: 'ana', organizationId: 'mill' }, ['Hers']],
        [{ personId: 'bo', organizationId: 'lab' }, ['His']],
      ]),
    );
  });

  it('is compacted, but not before its reader has seen it', async () => {
    const document = await stage.board('history');
    const { sql } = stage.database;
    await sql`update board_snapshots set read_seq = 0 where document = ${document}`;
    const ana = await enter('history');
    const [column] = readBoard(ana.board.doc).columns;
    for (let index = 0; index < 250; index += 1) {
      createCard(ana.board, { columnId: column?.id ?? '', title: `card ${index}` });
      if (index % 10 === 9) await until('kept', () => ana.acknowledged() === index + 2);
    }
    const snapshotSeq = async () => {
      const [row] = await sql`select seq from board_snapshots where document = ${document}`;
      return Number(row?.seq);
    };
    await expect.poll(snapshotSeq, { timeout: 15_000 }).toBeGreaterThan(0);

    const log = logReader(sql, BOARD_TABLES);
    expect(await log.unread(100)).toContain(document);
    const entries = await log.read(document, 0, 1_000);
    expect(entries).toHaveLength(250);
    const last = entries.at(-1)?.seq ?? 0;
    await log.markRead(document, last);
    expect(await log.unread(100)).not.toContain(document);
    const left = await log.read(document, 0, 1_000);
    expect(left.every(({ seq }) => seq > 0)).toBe(true);
    expect(left[0]?.seq ?? last + 1).toBe((await snapshotSeq()) + 1);

    const bo = await enter('history', 'bo');
    expect(readBoard(bo.board.doc)).toEqual(readBoard(ana.board.doc));
  });
});
