import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addColumn,
  addLabel,
  archiveLabel,
  BoardReader,
  type CardView,
  createCard,
  labelNamed,
  moveCard,
  openBoard,
  readBoard,
  recolorLabel,
  renameLabel,
  reschedule,
  setAssigned,
  setDependency,
  setEstimate,
  setLabelled,
  setPriority,
  setWipLimit,
  together,
  undoChanges,
} from './index';

function boardOf(...titles: string[]) {
  let id = 0;
  const board = openBoard(new Y.Doc(), { now: () => 5, newId: () => `id${id++}` });
  addColumn(board, { title: 'Doing' });
  for (const title of titles) createCard(board, { columnId: 'id0', title });
  const card = (at = 0): CardView => {
    const found = readBoard(board.doc).columns[0]?.cards[at];
    if (!found) throw new Error(`no card ${at}`);
    return found;
  };
  return { board, card };
}

describe('the fields of a card', () => {
  it('are set and read as they were set', () => {
    const { board, card } = boardOf('a');
    const { id } = card();
    reschedule(board, id, { startOn: '2026-03-01', dueOn: '2026-03-04' });
    reschedule(board, id, { dueOn: '2026-03-05' });
    setEstimate(board, id, 2.5);
    setPriority(board, id, 'high');
    setAssigned(board, id, 'ana', 'mill');
    setAssigned(board, id, 'bo', 'lab');
    setAssigned(board, id, 'bo', null);
    expect(card()).toMatchObject({
      startOn: '2026-03-01',
      dueOn: '2026-03-05',
      estimate: 2.5,
      priority: 'high',
      assignees: [{ personId: 'ana', organizationId: 'mill' }],
      createdAt: 5,
    });
    expect(setEstimate(board, id, 0)).toMatchObject({ reason: 'invalid_value' });
    expect(setWipLimit(board, 'id0', 1.5)).toMatchObject({ reason: 'invalid_value' });
  });

  it('depend on other cards, and never on themselves by a detour', () => {
    const { board, card } = boardOf('a', 'b', 'c');
    const [a, b, c] = [card(0).id, card(1).id, card(2).id];
    expect(setDependency(board, b, a, true).status).toBe('done');
    expect(setDependency(board, c, b, true).status).toBe('done');
    expect(setDependency(board, a, c, true)).toMatchObject({ reason: 'would_circle' });
    expect(setDependency(board, a, a, true)).toMatchObject({ reason: 'would_circle' });
    setDependency(board, c, b, false);
    expect(setDependency(board, a, c, true).status).toBe('done');
  });

  it('read in older boards: labels without definition, persons without organization', () => {
    const { board, card } = boardOf('a');
    const fields = new Y.Map<unknown>([
      ['title', 'old'],
      ['pos', card().position],
      ['assignee:ana', true],
      ['label:wet lab', true],
      ['description', new Y.Text('what it says')],
    ]);
    board.doc.getMap('cards').set('old', fields);
    const view = readBoard(board.doc);
    expect(view.columns[0]?.cards.find(({ id }) => id === 'old')).toMatchObject({
      assignees: [{ personId: 'ana', organizationId: null }],
      labels: ['wet lab'],
      excerpt: 'what it says',
    });
    expect(view.labels.map(({ name }) => name)).toEqual(['wet lab']);
    expect(recolorLabel(board, 'wet lab', 'teal').status).toBe('done');
    expect(readBoard(board.doc).labels[0]).toMatchObject({ name: 'wet lab', color: 'teal' });
  });

  it('undo together or not at all', () => {
    const { board, card } = boardOf('a');
    const { id } = card();
    const done = together(board, [
      () => setPriority(board, id, 'low'),
      () => setPriority(board, id, 'urgent'),
      () => setEstimate(board, id, 3),
    ]);
    if (done.status !== 'done') throw new Error(done.status);
    const undone = undoChanges(board, done.changes);
    expect(card()).toMatchObject({ priority: null, estimate: null });
    if (undone.status !== 'done') throw new Error(undone.status);
    expect(undoChanges(board, undone.changes).status).toBe('done');
    expect(card()).toMatchObject({ priority: 'urgent', estimate: 3 });
    setEstimate(board, id, 4);
    expect(undoChanges(board, done.changes)).toMatchObject({ reason: 'changed_since' });
    expect(card()).toMatchObject({ priority: 'urgent', estimate: 4 });
  });
});

describe('labels', () => {
  it('are found by name, renamed with their cards and defined once by two people at once', () => {
    const { board, card } = boardOf('a');
    addLabel(board, { name: 'Dyeing', color: 'blue' });
    expect(addLabel(board, { name: ' dyeing ', color: 'red' }).status).toBe('unchanged');
    setLabelled(board, card().id, 'Dyeing', true);
    renameLabel(board, 'Dyeing', 'Finishing');
    expect(labelNamed(board, 'finishing')?.id).toBe('Dyeing');
    const again = addLabel(board, { name: 'Dyeing', color: 'red' });
    expect(again).toMatchObject({ status: 'done', id: 'id2' });
    archiveLabel(board, 'Dyeing');
    expect(readBoard(board.doc).labels.map(({ name }) => name)).toEqual(['Dyeing']);
    expect(readBoard(board.doc).archivedLabels.map(({ name }) => name)).toEqual(['Finishing']);

    const [one, two] = [new Y.Doc(), new Y.Doc()];
    addLabel(openBoard(one), { name: 'Test', color: 'red' });
    addLabel(openBoard(two), { name: 'Test', color: 'blue' });
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
    expect(readBoard(one).labels).toHaveLength(1);
  });
});

describe('a place in a column', () => {
  it('can be said by the card above or below', () => {
    const { board, card } = boardOf('a', 'b', 'c');
    const [a, b, c] = [card(0).id, card(1).id, card(2).id];
    const order = () =>
      readBoard(board.doc)
        .columns[0]?.cards.map(({ title }) => title)
        .join('');
    moveCard(board, c, { columnId: 'id0', above: a });
    expect(order()).toBe('cab');
    moveCard(board, c, { columnId: 'id0', below: a });
    expect(order()).toBe('acb');
    expect(moveCard(board, c, { columnId: 'id0', below: a }).status).toBe('unchanged');
    moveCard(board, a, { columnId: 'id0', below: 'gone' });
    expect(order()).toBe('cba');
    expect(moveCard(board, b, { columnId: 'id0', above: a }).status).toBe('unchanged');
  });
});

describe('reading again and again', () => {
  it('gives the same objects for what did not change', () => {
    const { board, card } = boardOf('a', 'b');
    addColumn(board, { title: 'Done' });
    const reader = new BoardReader(board.doc);
    const before = reader.read();
    expect(reader.read()).toBe(before);
    setPriority(board, card(0).id, 'high');
    const after = reader.read();
    expect(after).toEqual(readBoard(board.doc));
    expect(after.columns[0]?.cards[0]).not.toBe(before.columns[0]?.cards[0]);
    expect(after.columns[0]?.cards[1]).toBe(before.columns[0]?.cards[1]);
    expect(after.columns[1]).toBe(before.columns[1]);
    expect(after.labels).toBe(before.labels);
  });
});
