import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addColumn,
  archiveCard,
  createCard,
  moveCard,
  openBoard,
  readBoard,
  renameCard,
  reschedule,
  seedBoard,
  setAssigned,
  setLabelled,
  undoChanges,
} from '..';
import { collectChanges, rewind } from './collect-changes';
import { compareBoards } from './compare-boards';
import { plainBoard, viewOf } from './plain-board';
import { restoreBoard } from './restore-board';

let ids = 0;
const tools = {
  now: () => 1_000,
  random: () => 0.5,
  newId: () => {
    ids += 1;
    return `id-${ids}`;
  },
};

function fresh() {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedBoard({ columns: [{ title: 'To do' }, { title: 'Done' }] }, tools).state);
  return openBoard(doc, tools);
}

function sync(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
}

const columnsOf = (doc: Y.Doc) => readBoard(doc).columns.map(({ id }) => id);

describe('the past of a board', () => {
  it('is exact at each of its steps, as the server reads it update by update', () => {
    const board = fresh();
    const [todo = '', done = ''] = columnsOf(board.doc);
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(board.doc));
    const updates: Uint8Array[] = [];
    board.doc.on('update', (update: Uint8Array) => updates.push(update));
    const card = createCard(board, { columnId: todo, title: 'Trial' });
    const id = card.status === 'done' ? card.id : '';
    renameCard(board, id, 'Wash trial');
    moveCard(board, id, { columnId: done });
    setAssigned(board, id, 'ana', 'mill');
    setLabelled(board, id, 'urgent', true);
    setLabelled(board, id, 'urgent', false);
    reschedule(board, id, { startOn: '2026-03-01', dueOn: '2026-03-09' });
    archiveCard(board, id);
    addColumn(board, { title: 'Review' });
    const steps = updates.map((update) => {
      const before = plainBoard(server);
      const changes = collectChanges(server, () => Y.applyUpdate(server, update));
      return { before, changes };
    });
    const end = plainBoard(server);
    expect(end).toEqual(plainBoard(board.doc));
    for (const [at, { before }] of steps.entries()) {
      const later = steps.slice(at).flatMap(({ changes }) => changes);
      expect(rewind(end, later)).toEqual(before);
    }
    expect(steps.map(({ changes }) => changes.length).every((count) => count > 0)).toBe(true);
    expect(viewOf(end)).toEqual(readBoard(board.doc));
  });

  it('tells apart what was added, went away and changed', () => {
    const board = fresh();
    const [todo = '', done = ''] = columnsOf(board.doc);
    const [a, b, c] = ['a', 'b', 'c'].map((title) => {
      const made = createCard(board, { columnId: todo, title });
      return made.status === 'done' ? made.id : '';
    });
    const then = plainBoard(board.doc);
    archiveCard(board, a ?? '');
    moveCard(board, b ?? '', { columnId: done });
    moveCard(board, c ?? '', { columnId: todo, index: 0 }); // within its column: not said
    createCard(board, { columnId: done, title: 'd' });
    expect(
      compareBoards(then, plainBoard(board.doc)).map(({ kind, before, after, changes }) => [
        kind,
        before,
        after,
        changes.map(({ field }) => field).join(),
      ]),
    ).toEqual([
      ['gone', 'a', null, ''],
      ['changed', 'b', 'b', 'pos'],
      ['added', null, 'd', ''],
    ]);
  });
});

describe('restoring', () => {
  it('makes the board what it was, archives what came later, and can be undone', () => {
    const board = fresh();
    const [todo = '', done = ''] = columnsOf(board.doc);
    const made = createCard(board, { columnId: todo, title: 'Kept' });
    const id = made.status === 'done' ? made.id : '';
    const past = plainBoard(board.doc);
    renameCard(board, id, 'Renamed');
    moveCard(board, id, { columnId: done });
    const later = createCard(board, { columnId: done, title: 'Later' });
    const present = plainBoard(board.doc);
    const outcome = restoreBoard(board, past);
    const view = readBoard(board.doc);
    expect(compareBoards(past, plainBoard(board.doc))).toEqual([]);
    expect(view.archivedCards.map((card) => card.id)).toEqual([
      later.status === 'done' ? later.id : '',
    ]);
    expect(outcome.status).toBe('done');
    if (outcome.status === 'done') undoChanges(board, outcome.changes);
    expect(plainBoard(board.doc)).toEqual(present);
    expect(restoreBoard(board, present).status).toBe('unchanged');
  });

  it('merges with what somebody wrote offline: nothing lost, doubled or invisible', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const ana = fresh();
      const [todo = '', done = ''] = columnsOf(ana.doc);
      const cards = ['a', 'b', 'c'].map((title) => {
        const made = createCard(ana, { columnId: todo, title });
        return made.status === 'done' ? made.id : '';
      });
      const past = plainBoard(ana.doc);
      moveCard(ana, cards[0] ?? '', { columnId: done });
      const bo = openBoard(new Y.Doc(), tools);
      bo.doc.clientID = seed * 1_000 + 1; // before or after the other's, by the seed
      sync(ana.doc, bo.doc);
      const offline = createCard(bo, { columnId: done, title: 'offline' });
      renameCard(bo, cards[1] ?? '', 'b, rewritten offline');
      moveCard(bo, cards[0] ?? '', { columnId: done, index: 0 });
      restoreBoard(ana, past);
      sync(ana.doc, bo.doc);
      expect(plainBoard(ana.doc), `seed ${seed}`).toEqual(plainBoard(bo.doc));
      const view = readBoard(ana.doc);
      const shown = [...view.columns.flatMap((column) => column.cards), ...view.unsorted];
      expect(shown.length + view.archivedCards.length).toBe(4);
      expect(shown.map(({ title }) => title)).toContain('b, rewritten offline');
      expect(shown.map(({ id }) => id)).toContain(offline.status === 'done' ? offline.id : '');
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    }
  });
});
