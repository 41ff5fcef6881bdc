import type { CardView } from '@vicinity/board';
import { describe, expect, it } from 'vitest';
import { type PlacedCard, sortCards } from './placed-cards';
import { daysBetween, monthsIn, rangeOf, spanOf, weeksOf } from './timeline-scale';

const placed = (title: string, more: Partial<CardView> = {}): PlacedCard => ({
  column: 'To do',
  columnId: 'todo',
  card: {
    id: title,
    title,
    excerpt: '',
    position: ['todo', title],
    assignees: [],
    startOn: null,
    dueOn: null,
    estimate: null,
    priority: null,
    labels: [],
    deliverable: false,
    dependsOn: [],
    createdAt: null,
    archivedAt: null,
    ...more,
  },
});
const titles = (cards: readonly PlacedCard[]) => cards.map(({ card }) => card.title);

describe('sorting a table', () => {
  it('puts what has no value last, both ways, and numbers by their size', () => {
    const cards = [placed('a', { estimate: 10 }), placed('b'), placed('c', { estimate: 2 })];
    expect(titles(sortCards(cards, 'estimate', false, 'en'))).toEqual(['c', 'a', 'b']);
    expect(titles(sortCards(cards, 'estimate', true, 'en'))).toEqual(['a', 'c', 'b']);
  });

  it('sorts priorities by urgency and Chinese titles by their sound', () => {
    const cards = [placed('low', { priority: 'low' }), placed('urgent', { priority: 'urgent' })];
    expect(titles(sortCards(cards, 'priority', false, 'en'))).toEqual(['urgent', 'low']);
    const chinese = [placed('中试'), placed('安装'), placed('验收')];
    expect(titles(sortCards(chinese, 'title', false, 'zh'))).toEqual(['安装', '验收', '中试']);
  });
});

describe('the scale of time', () => {
  it('counts days over the end of a year and the change of a clock', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('covers one day where a card has one date, and turns crossed dates about', () => {
    expect(spanOf({ startOn: null, dueOn: '2026-05-01' })).toEqual({
      start: '2026-05-01',
      end: '2026-05-01',
    });
    expect(spanOf({ startOn: '2026-05-09', dueOn: '2026-05-01' })?.end).toBe('2026-05-09');
    expect(spanOf({ startOn: null, dueOn: null })).toBeNull();
  });

  it('shows all spans and today', () => {
    const range = rangeOf([{ start: '2026-02-10', end: '2026-04-02' }], '2026-01-31', 1);
    expect(range).toEqual({ start: '2026-01-30', end: '2026-04-03' });
    expect(monthsIn(range)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']);
  });

  it('has whole weeks for each month', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(weeksOf('2027-02')).toHaveLength(4);
  });
});
