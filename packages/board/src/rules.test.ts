import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addRule,
  archiveRule,
  attributeToRules,
  type Board,
  collectChanges,
  createCard,
  moveCard,
  openBoard,
  type RuleInput,
  readBoard,
  seedBoard,
  undoChanges,
} from '.';

let ids = 0;
const tools = {
  now: () => new Date(2026, 2, 2, 12).getTime(),
  random: () => 0.5,
  newId: () => `id-${++ids}`,
  me: { personId: 'ana', organizationId: 'mill' },
};
const { state } = seedBoard({ columns: [{ title: 'To do' }, { title: 'Review' }] }, tools);

function fresh(): { board: Board; todo: string; review: string } {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const board = openBoard(doc, tools);
  const [todo, review] = board.read().columns;
  return { board, todo: todo?.id ?? '', review: review?.id ?? '' };
}

const nothing: RuleInput = {
  columnId: '',
  label: null,
  priority: null,
  dueIn: null,
  deliverable: false,
  assignee: null,
  notify: 'nobody',
};

function cardIn(board: Board, columnId: string, title: string): string {
  const made = createCard(board, { columnId, title });
  return made.status === 'done' ? made.id : '';
}

const find = (board: Board, id: string) =>
  readBoard(board.doc)
    .columns.flatMap(({ cards }) => cards)
    .find((card) => card.id === id);

describe('a rule', () => {
  it('sets what it says when a card enters its column, as one update and one undo', () => {
    const { board, todo, review } = fresh();
    addRule(board, {
      ...nothing,
      columnId: review,
      label: 'check',
      priority: 'high',
      dueIn: 3,
      deliverable: true,
      assignee: 'mover',
    });
    const id = cardIn(board, todo, 'A');
    const before = find(board, id);
    expect(before).toMatchObject({ priority: null, labels: [] });
    let updates = 0;
    board.doc.on('update', () => {
      updates += 1;
    });
    const moved = moveCard(board, id, { columnId: review });
    expect(updates).toBe(1);
    expect(find(board, id)).toMatchObject({
      labels: ['check'],
      priority: 'high',
      dueOn: '2026-03-05',
      deliverable: true,
      assignees: [{ personId: 'ana', organizationId: 'mill' }],
    });
    if (moved.status !== 'done') throw new Error('not moved');
    expect(new Set(moved.changes.slice(1).map(({ rule }) => rule)).size).toBe(1);
    expect(undoChanges(board, moved.changes).status).toBe('done');
    expect(find(board, id)).toEqual(before);
  });

  it('acts on cards made there, not on those moved within, nor after it is gone', () => {
    const { board, todo, review } = fresh();
    const rule = addRule(board, { ...nothing, columnId: review, priority: 'low' });
    const made = cardIn(board, review, 'made there');
    expect(find(board, made)?.priority).toBe('low');
    const other = cardIn(board, review, 'other');
    moveCard(board, other, { columnId: review, index: 0 });
    archiveRule(board, rule.status === 'done' ? rule.id : '');
    const later = cardIn(board, todo, 'later');
    moveCard(board, later, { columnId: review });
    expect(find(board, later)?.priority).toBeNull();
  });

  it('acts once where several are there, and on none of them when an edit arrives', () => {
    const { board, todo, review } = fresh();
    addRule(board, { ...nothing, columnId: review, dueIn: 7 });
    const id = cardIn(board, todo, 'A');
    const others = [1, 2, 3].map((client) => {
      const doc = new Y.Doc();
      doc.clientID = client;
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(board.doc));
      return openBoard(doc, tools);
    });
    const sent: number[] = [];
    for (const { doc } of others)
      doc.on('update', (_: Uint8Array, origin: unknown) => {
        if (origin !== 'remote') sent.push(doc.clientID);
      });
    moveCard(board, id, { columnId: review });
    for (const { doc } of others) Y.applyUpdate(doc, Y.encodeStateAsUpdate(board.doc), 'remote');
    expect(sent).toEqual([]);
    for (const other of others) expect(find(other, id)?.dueOn).toBe('2026-03-09');
  });

  it('needs a column and something to do', () => {
    const { board, review } = fresh();
    expect(addRule(board, { ...nothing, columnId: review }).status).toBe('refused');
    expect(addRule(board, { ...nothing, columnId: 'gone', priority: 'low' }).status).toBe(
      'refused',
    );
    expect(addRule(board, { ...nothing, columnId: review, dueIn: -1 }).status).toBe('refused');
    expect(addRule(board, { ...nothing, columnId: review, notify: 'parties' }).status).toBe('done');
  });

  it('is known by what it set, whatever the editor says', () => {
    const { board, todo, review } = fresh();
    addRule(board, { ...nothing, columnId: review, priority: 'high', notify: 'parties' });
    const id = cardIn(board, todo, 'A');
    const changes = collectChanges(board.doc, () => moveCard(board, id, { columnId: review }));
    const told = attributeToRules(changes, board.read().rules, tools.now());
    expect(told.changes.map(({ field, rule }) => [field, rule !== undefined])).toEqual([
      ['pos', false],
      ['priority', true],
    ]);
    expect(told.entries.map(({ cardId }) => cardId)).toEqual([id]);
    const forged = { entity: 'card', id, field: 'title', before: 'A', after: 'B' } as const;
    expect(attributeToRules([forged], board.read().rules, 0).changes).toEqual([forged]);
  });
});
