import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addColumn,
  addLabel,
  type BoardFilter,
  cardFilter,
  createCard,
  groupCards,
  NOBODY,
  noFilter,
  openBoard,
  readBoard,
  reschedule,
  setAssigned,
  setLabelled,
  setPriority,
} from './index';

let id = 0;
const board = openBoard(new Y.Doc(), { newId: () => `id${id++}` });
addColumn(board, { title: 'Doing' });
for (const title of ['Weave the Sample', 'Wash 清洗样品', 'Report'])
  createCard(board, { columnId: 'id0', title });
const [weave, wash, report] = ['id1', 'id2', 'id3'];
addLabel(board, { name: 'Wet lab', color: 'blue' });
addLabel(board, { name: 'Bench', color: 'red' });
setLabelled(board, wash, 'Wet lab', true);
setLabelled(board, wash, 'Bench', true);
setAssigned(board, weave, 'bo', 'mill');
setAssigned(board, weave, 'ana', 'lab');
reschedule(board, weave, { dueOn: '2026-02-27' });
reschedule(board, wash, { dueOn: '2026-03-06' });
setPriority(board, report, 'urgent');
const view = readBoard(board.doc);
const cards = view.columns[0]?.cards ?? [];

function passing(filter: Partial<BoardFilter>): string[] {
  const passes = cardFilter({ ...noFilter, ...filter }, view, '2026-02-28');
  return cards.filter(passes).map((card) => card.id);
}

describe('a filter', () => {
  it('asks for every word, in the title or a label, in any case and language', () => {
    expect(passing({ text: 'SAMPLE weave' })).toEqual([weave]);
    expect(passing({ text: '清洗' })).toEqual([wash]);
    expect(passing({ text: 'wet' })).toEqual([wash]);
    expect(passing({ text: 'sample wash' })).toEqual([]);
  });

  it('takes any of one kind and all kinds together', () => {
    expect(passing({ persons: ['ana', NOBODY] })).toEqual([weave, wash, report]);
    expect(passing({ persons: [NOBODY], priorities: ['urgent'] })).toEqual([report]);
    expect(passing({ organizations: ['mill'] })).toEqual([weave]);
    expect(passing({ labels: ['Bench'] })).toEqual([wash]);
  });

  it('tells overdue from due within seven days, over the end of a month', () => {
    expect(passing({ due: 'overdue' })).toEqual([weave]);
    expect(passing({ due: 'week' })).toEqual([wash]);
    expect(passing({ due: 'none' })).toEqual([report]);
  });
});

describe('lanes', () => {
  it('hold every card once, in the lane of its first label, person or organization', () => {
    const lanes = (by: 'label' | 'person', order?: string[]) =>
      groupCards(cards, by, view, order).map(({ key, cards: own }) => [key, own.map((c) => c.id)]);
    expect(lanes('label')).toEqual([
      ['Bench', [wash]],
      [null, [weave, report]],
    ]);
    expect(lanes('person', ['zoe', 'bo', 'ana'])).toEqual([
      ['bo', [weave]],
      [null, [wash, report]],
    ]);
  });
});
