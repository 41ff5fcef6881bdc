import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addColumn,
  archiveCard,
  archiveColumn,
  BOARD_VERSION,
  type Board,
  bodyText,
  createCard,
  migrateBoard,
  moveCard,
  moveColumn,
  type Outcome,
  openBoard,
  readBoard,
  readinessOf,
  renameCard,
  reschedule,
  seedBoard,
  setAssigned,
  undoChanges,
} from './index';

function doneBy(outcome: Outcome) {
  if (outcome.status !== 'done') throw new Error(`expected done, was ${outcome.status}`);
  return outcome;
}

function boardWith(...titles: string[]): { board: Board; column: string; cards: string[] } {
  const board = openBoard(new Y.Doc(), { now: () => 1_000 });
  const column = doneBy(addColumn(board, { title: 'Doing' })).id;
  const cards = titles.map((title) => doneBy(createCard(board, { columnId: column, title })).id);
  return { board, column, cards };
}

function titlesOf(board: Board): string[][] {
  return readBoard(board.doc).columns.map((column) => column.cards.map((card) => card.title));
}

function peerOf(board: Board): Board {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(board.doc));
  return openBoard(doc);
}

function merge(a: Board, b: Board): void {
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc));
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
}

describe('cards and columns', () => {
  it('keeps cards in the order they were put', () => {
    const { board, column, cards } = boardWith('a', 'b', 'c');
    doneBy(moveCard(board, cards[2] ?? '', { columnId: column, index: 0 }));
    doneBy(moveCard(board, cards[0] ?? '', { columnId: column, index: 2 }));
    expect(titlesOf(board)).toEqual([['c', 'b', 'a']]);
    expect(moveCard(board, cards[0] ?? '', { columnId: column, index: 9 }).status).toBe(
      'unchanged',
    );
  });

  it('moves columns and counts places without the one that moves', () => {
    const { board, column } = boardWith();
    addColumn(board, { title: 'Review' });
    addColumn(board, { title: 'Backlog', index: 0 });
    expect(readBoard(board.doc).columns.map((c) => c.title)).toEqual([
      'Backlog',
      'Doing',
      'Review',
    ]);
    doneBy(moveColumn(board, column, 2));
    expect(readBoard(board.doc).columns.map((c) => c.title)).toEqual([
      'Backlog',
      'Review',
      'Doing',
    ]);
  });

  it('shows the cards of an archived column as unsorted', () => {
    const { board, column, cards } = boardWith('a');
    doneBy(archiveColumn(board, column));
    const view = readBoard(board.doc);
    expect(view.columns).toEqual([]);
    expect(view.unsorted.map((card) => card.id)).toEqual(cards);
  });

  it('refuses empty titles, impossible days and places that are not there', () => {
    const { board, column, cards } = boardWith('a');
    const [id = ''] = cards;
    expect(renameCard(board, id, '  ')).toMatchObject({ reason: 'invalid_value' });
    expect(reschedule(board, id, { dueOn: '2026-02-30' })).toMatchObject({
      reason: 'invalid_value',
    });
    expect(moveCard(board, id, { columnId: 'none' })).toMatchObject({ reason: 'unknown_column' });
    expect(moveCard(board, 'none', { columnId: column })).toMatchObject({ reason: 'unknown_card' });
    expect(reschedule(board, id, { dueOn: '2028-02-29' }).status).toBe('done');
  });

  it('keeps what two people add at once', () => {
    const { board, cards } = boardWith('a');
    const [id = ''] = cards;
    const other = peerOf(board);
    setAssigned(board, id, 'ana', 'mill');
    setAssigned(other, id, 'bo', 'lab');
    merge(board, other);
    expect(readBoard(board.doc).columns[0]?.cards[0]).toMatchObject({
      assignees: [
        { personId: 'ana', organizationId: 'mill' },
        { personId: 'bo', organizationId: 'lab' },
      ],
    });
    expect(readBoard(other.doc)).toEqual(readBoard(board.doc));
  });
});

describe('undo', () => {
  it('undoes and redoes where nobody wrote since', () => {
    const { board, cards } = boardWith('a');
    const renamed = doneBy(renameCard(board, cards[0] ?? '', 'b'));
    const undone = doneBy(undoChanges(board, renamed.changes));
    expect(titlesOf(board)).toEqual([['a']]);
    doneBy(undoChanges(board, undone.changes));
    expect(titlesOf(board)).toEqual([['b']]);
  });

  it('undoes a creation by archiving', () => {
    const { board, column } = boardWith();
    const created = doneBy(createCard(board, { columnId: column, title: 'a' }));
    doneBy(undoChanges(board, created.changes));
    expect(readBoard(board.doc).archivedCards.map((card) => card.id)).toEqual([created.id]);
  });

  it('refuses where somebody else wrote since, and says who and what', () => {
    const { board, cards } = boardWith('a');
    const [id = ''] = cards;
    const mine = doneBy(renameCard(board, id, 'mine'));
    const other = peerOf(board);
    renameCard(other, id, 'theirs');
    merge(board, other);
    expect(undoChanges(board, mine.changes)).toEqual({
      status: 'refused',
      reason: 'changed_since',
      conflict: { change: mine.changes[0], current: 'theirs', writer: other.doc.clientID },
    });
    expect(titlesOf(board)).toEqual([['theirs']]);
  });
});

describe('documents', () => {
  it('seeds a board that opens as it was described', () => {
    const { state, bodies } = seedBoard({
      columns: [
        {
          title: 'To do',
          cards: [{ title: 'Kick-off', deliverable: true, description: 'Who\nwhat' }],
        },
        { title: 'Done' },
      ],
    });
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    const view = readBoard(doc);
    expect(view.version).toBe(BOARD_VERSION);
    expect(view.columns.map((column) => column.title)).toEqual(['To do', 'Done']);
    expect(view.columns[0]?.cards[0]).toMatchObject({
      title: 'Kick-off',
      deliverable: true,
      excerpt: 'Who what',
    });
    const [body] = bodies;
    const text = new Y.Doc();
    Y.applyUpdate(text, body?.state ?? new Uint8Array());
    expect(body?.cardId).toBe(view.columns[0]?.cards[0]?.id);
    expect(bodyText(text)).toBe('Who\nwhat');
  });

  it('shows what it can of a malformed document and hides no card', () => {
    const { board, column } = boardWith('a');
    const cards = board.doc.getMap('cards');
    const columns = board.doc.getMap('columns');
    cards.set('plain', 'not a map');
    cards.set(
      'broken',
      new Y.Map<unknown>([
        ['pos', [7]],
        ['title', {}],
        ['dueOn', 'soon'],
      ]),
    );
    cards.set(
      'odd-key',
      new Y.Map<unknown>([
        ['pos', [column, '!!']],
        ['archivedAt', 'yes'],
      ]),
    );
    columns.set('plain', 3);
    const view = readBoard(board.doc);
    expect(view.unsorted.map((card) => card.id)).toEqual(['broken', 'plain']);
    expect(view.columns.flatMap((c) => c.cards).map((card) => card.id)).toContain('odd-key');
    expect(createCard(board, { columnId: column, title: 'first', index: 0 }).status).toBe('done');
    expect(createCard(board, { columnId: column, title: 'last' }).status).toBe('done');
  });

  it('migrates an older document and leaves a newer one alone', () => {
    const { board } = boardWith('a');
    expect(readBoard(board.doc).version).toBe(0);
    expect(migrateBoard(board.doc)).toEqual({ status: 'ready' });
    expect(readBoard(board.doc).version).toBe(BOARD_VERSION);
    board.doc.getMap('meta').set('version', BOARD_VERSION + 1);
    expect(migrateBoard(board.doc)).toEqual({ status: 'newer', version: BOARD_VERSION + 1 });
    expect(readinessOf(board.doc).status).toBe('newer');
    expect(titlesOf(board)).toEqual([['a']]);
  });

  it('archives rather than deletes', () => {
    const { board, cards } = boardWith('a');
    archiveCard(board, cards[0] ?? '');
    expect(board.doc.getMap('cards').size).toBe(1);
    expect(readBoard(board.doc).archivedCards).toHaveLength(1);
  });
});
