import { daysAfter } from '@vicinity/board';

const DAY = 86_400_000;

/** How wide a day is drawn, in pixels, from a day to a quarter on the screen. */
export const zooms = { day: 40, week: 16, month: 6, quarter: 2.4 } as const;
export type Zoom = keyof typeof zooms;

/** Whole days from one calendar day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The days that a card covers: one day where it has but one date, turned about where crossed. */
export function spanOf(card: { startOn: string | null; dueOn: string | null }): Span | null {
  const start = card.startOn ?? card.dueOn;
  const end = card.dueOn ?? card.startOn;
  if (start === null || end === null) return null;
  return start <= end ? { start, end } : { start: end, end: start };
}

/** What the timeline shows: all spans and today, with some days around. */
export function rangeOf(spans: readonly Span[], today: string, around: number): Span {
  const starts = [today, ...spans.map(({ start }) => start)].sort();
  const ends = [today, ...spans.map(({ end }) => end)].sort();
  return {
    start: daysAfter(starts[0] ?? today, -around),
    end: daysAfter(ends.at(-1) ?? today, around),
  };
}

/** The first of each month in a range, where the timeline draws its lines. */
export function monthsIn({ start, end }: Span): string[] {
  const months: string[] = [];
  const at = new Date(`${start.slice(0, 7)}-01T00:00:00Z`);
  while (at.toISOString().slice(0, 10) <= end) {
    months.push(at.toISOString().slice(0, 10));
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return months;
}

/** The weeks of a month as a calendar shows them, Monday first: six rows of seven days at most. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let day = daysAfter(first, -weekday); day.slice(0, 7) <= month; day = daysAfter(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => daysAfter(day, at)));
  return weeks;
}
