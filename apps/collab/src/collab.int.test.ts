import { inflateRawSync } from 'node:zlib';
import { addColumn, createCard, readBoard } from '@vicinity/board';
import { CLOSE, MESSAGE } from '@vicinity/sync';
import * as decoding from 'lib0/decoding';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
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

describe('stock clients', () => {
  it('find the seeded board and see each other edit it', async () => {
    await stage.board('p1');
    const [ana, bo] = [enter('p1'), enter('p1', stage.ticket('p1', { personId: 'bo' }))];
    await Promise.all([synced(ana), synced(bo)]);
    expect(columnsOf(ana)).toEqual(['To do', 'Done']);
    addColumn(ana.board, { title: 'Review' });
    await until('the edit arrives', () => columnsOf(bo).includes('Review'));
    await until('the edit is acknowledged', () => ana.acknowledged() === 2);
  });

  it('read back from the log what was acknowledged', async () => {
    const document = await stage.board('p2');
    const ana = enter('p2');
    await synced(ana);
    addColumn(ana.board, { title: 'Kept' });
    await until('acknowledged', () => ana.acknowledged() === 2);
    const [row] = await stage.database.sql<{ count: number }[]>`
      select count(*) as count from board_updates where document = ${document}`;
    expect(row?.count).toBe(1);
    ana.destroy();
    const bo = enter('p2');
    await synced(bo);
    expect(columnsOf(bo)).toContain('Kept');
  });

  it('bring in on reconnecting what they wrote offline, once', async () => {
    await stage.board('p3');
    const [ana, bo] = [enter('p3'), enter('p3')];
    await Promise.all([synced(ana), synced(bo)]);
    ana.provider.disconnect();
    addColumn(ana.board, { title: 'Offline' });
    ana.provider.connect();
    await until('it arrives', () => columnsOf(bo).includes('Offline'));
    expect(columnsOf(bo)).toEqual(['To do', 'Done', 'Offline']);
  });

  it('see who is there, under the name that the ticket gives', async () => {
    await stage.board('p4');
    const [ana, bo] = [enter('p4'), enter('p4', stage.ticket('p4', { personId: 'bo' }))];
    ana.provider.awareness.setLocalState({ user: { name: 'Somebody else' }, card: 'c1' });
    const seen = () => bo.provider.awareness.getStates().get(ana.board.doc.clientID);
    await until('presence arrives', () => seen()?.card === 'c1');
    expect(seen()?.user).toMatchObject({ name: 'Ana', organizationName: 'The Mill' });
    ana.destroy();
    await until('they leave', () => seen() === undefined);
  });
});

describe('a large answer', () => {
  /** What a client without a document is answered, asking with these parameters. */
  async function answerTo(asking: string): Promise<Buffer[]> {
    const document = encodeURIComponent('board:large');
    const ticket = encodeURIComponent(stage.ticket('large'));
    const address = `ws://127.0.0.1:${server.port}/collab/${document}?ticket=${ticket}${asking}`;
    const socket = new WebSocket(address);
    const messages: Buffer[] = [];
    socket.on('message', (data) => Buffer.isBuffer(data) && messages.push(data));
    socket.on('open', () => socket.send(Buffer.from([MESSAGE.sync, 0, 1, 0])));
    const isAnswer = ([type, step]: Buffer) =>
      type === MESSAGE.compressed || (type === MESSAGE.sync && step === 1);
    await until('answered', () => messages.some(isAnswer));
    socket.close();
    return messages;
  }

  function letterCount(...updates: Uint8Array[]): number {
    const doc = new Y.Doc();
    for (const update of updates) Y.applyUpdate(doc, update);
    return doc.getText('long').length;
  }

  it('comes compressed to who asks for it, and plainly to stock clients', async () => {
    await stage.board('large');
    const ana = enter('large');
    await synced(ana);
    const text = ana.board.doc.getText('long');
    for (let line = 0; line < 2; line += 1) text.insert(0, 'a line of text '.repeat(2_000));
    await until('acknowledged', () => ana.acknowledged() === 3);

    const [squeezed] = (await answerTo('&compress=1')).filter(([type]) => type === 66);
    const decoder = decoding.createDecoder(squeezed ?? Buffer.alloc(0));
    expect(decoding.readVarUint(decoder)).toBe(MESSAGE.compressed);
    const inside = decoding.createDecoder(inflateRawSync(decoding.readVarUint8Array(decoder)));
    const steps: number[] = [];
    const updates: Uint8Array[] = [];
    while (decoding.hasContent(inside)) {
      const message = decoding.createDecoder(decoding.readVarUint8Array(inside));
      expect(decoding.readVarUint(message)).toBe(MESSAGE.sync);
      steps.push(decoding.readVarUint(message));
      updates.push(decoding.readVarUint8Array(message));
    }
    expect(steps).toEqual([2, 2, 1]); // complete only with the last
    expect(letterCount(...updates)).toBe(60_000);
    expect(squeezed?.byteLength).toBeLessThan(6_000);

    expect((await answerTo('')).map(([type]) => type)).not.toContain(MESSAGE.compressed);
    const bo = enter('large');
    await synced(bo);
    expect(bo.board.doc.getText('long').length).toBe(60_000);
  });
});

describe('while the log can not be written', () => {
  /** Whether an edit is seen by another before it is stored. */
  async function isSeen(commitFirst: boolean): Promise<boolean> {
    const project = `commit-first-${commitFirst}`;
    await stage.board(project);
    const [ana, bo] = [
      enter(project, stage.ticket(project, { commitFirst })),
      enter(project, stage.ticket(project, { commitFirst, personId: 'bo' })),
    ];
    await Promise.all([synced(ana), synced(bo)]);
    let seen = false;
    await stage.database.sql.begin(async (tx) => {
      await tx`lock table board_updates in exclusive mode`;
      addColumn(ana.board, { title: 'Held up' });
      const end = Date.now() + 300;
      while (Date.now() < end && !columnsOf(bo).includes('Held up')) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      seen = columnsOf(bo).includes('Held up');
      expect(ana.acknowledged()).toBe(1);
    });
    await until('it arrives', () => columnsOf(bo).includes('Held up'));
    await until('it is acknowledged', () => ana.acknowledged() === 2);
    return seen;
  }

  it('edits are seen all the same, but not as saved', async () => {
    expect(await isSeen(false)).toBe(true);
  });

  it('nobody sees an edit where the cluster asks for what is stored', async () => {
    expect(await isSeen(true)).toBe(false);
  });
});

describe('the log', () => {
  it('is compacted without losing anything', async () => {
    const document = await stage.board('p5');
    const ana = enter('p5');
    await synced(ana);
    const [column] = readBoard(ana.board.doc).columns;
    for (let index = 0; index < 450; index += 1) {
      createCard(ana.board, { columnId: column?.id ?? '', title: `card ${index}` });
      if (index % 25 === 0) await until('acknowledged', () => ana.acknowledged() === index + 2);
    }
    await until('all acknowledged', () => ana.acknowledged() === 451);
    await expect
      .poll(
        async () => {
          const [row] = await stage.database.sql<{ seq: number; rows: number }[]>`
          select seq, (select count(*) from board_updates u
            where u.document = s.document and u.seq > s.seq) as rows
          from board_snapshots s where document = ${document}`;
          return row && row.seq > 0 && row.rows < 200;
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    const bo = enter('p5');
    await synced(bo);
    expect(Y.encodeStateVector(bo.board.doc)).toEqual(Y.encodeStateVector(ana.board.doc));
    expect(readBoard(bo.board.doc)).toEqual(readBoard(ana.board.doc));
  });
});

describe('rights', () => {
  it('read-only: sees edits, and what it writes is refused and reaches nobody', async () => {
    const document = await stage.board('p6');
    const [ana, funder] = [enter('p6'), enter('p6', stage.ticket('p6', { rights: 'read' }))];
    await Promise.all([synced(ana), synced(funder)]);
    addColumn(funder.board, { title: 'Forbidden' });
    funder.provider.awareness.setLocalState({ card: 'c1' });
    addColumn(ana.board, { title: 'Allowed' });
    await until('the reader sees it', () => columnsOf(funder).includes('Allowed'));
    await until('acknowledged', () => ana.acknowledged() === 2);
    expect(columnsOf(ana)).not.toContain('Forbidden');
    expect(ana.provider.awareness.getStates().has(funder.board.doc.clientID)).toBe(false);
    const [row] = await stage.database.sql<{ count: number }[]>`
      select count(*) as count from board_updates where document = ${document}`;
    expect(row?.count).toBe(1);
    expect(funder.acknowledged()).toBe(0);
  });

  it.each([
    ['none', () => '', CLOSE.unauthenticated],
    ['one that expired', () => stage.ticket('p7', { expiresAt: Date.now() - 1 }), 4401],
    ['one for another board', () => stage.ticket('p6'), CLOSE.forbidden],
    ['one from before the server listened', () => stage.ticket('p7', { issuedAt: 1 }), 4401],
  ])('a ticket: %s: is refused with its code', async (_what, ticket, code) => {
    const client = enter('p7', ticket());
    await until('closed', () => client.closed().includes(code));
    expect(client.provider.synced).toBe(false);
  });

  it('a board that nobody opened is not made by asking for it', async () => {
    const client = enter('nowhere');
    await until('closed', () => client.closed().includes(CLOSE.unknownDocument));
  });

  it('withdrawn: sockets close within two seconds and the old ticket is worthless', async () => {
    await stage.board('p8');
    const ticket = stage.ticket('p8');
    const other = stage.ticket('p8', { personId: 'bo', organizationId: 'lab' });
    const [ana, bo] = [enter('p8', ticket), enter('p8', other)];
    await Promise.all([synced(ana), synced(bo)]);
    const change = JSON.stringify({ projectId: 'p8', organizationId: 'mill' });
    await stage.database.sql`select pg_notify('rights_changed', ${change})`;
    await until('closed', () => ana.closed().includes(CLOSE.rightsChanged), 2_000);
    expect(bo.closed()).toEqual([]);
    const again = enter('p8', ticket);
    await until('refused', () => again.closed().includes(CLOSE.unauthenticated));
    const fresh = enter('p8', stage.ticket('p8'));
    await synced(fresh);
  });

  it('end with the ticket, unless it is renewed over the open socket', async () => {
    await stage.board('p9');
    const brief = () => stage.ticket('p9', { expiresAt: Date.now() + 700 });
    const [ana, bo] = [enter('p9', brief()), enter('p9', brief())];
    await Promise.all([synced(ana), synced(bo)]);
    const renewal = stage.ticket('p9');
    const bytes = Buffer.from(renewal);
    const length = Buffer.from([(bytes.length & 127) | 128, bytes.length >> 7]);
    ana.provider.ws?.send(Buffer.concat([Buffer.from([65]), length, bytes]));
    await until('the other ends', () => bo.closed().includes(CLOSE.unauthenticated));
    addColumn(ana.board, { title: 'Still here' });
    await until('acknowledged', () => ana.acknowledged() === 2);
    expect(ana.closed()).toEqual([]);
  });
});
