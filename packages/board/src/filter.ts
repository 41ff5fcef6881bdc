import { type BoardView, type CardView, type Priority, priorities } from './view';

export const dueFilters = ['overdue', 'week', 'none'] as const;
/** Overdue: before today; week: today and the six days after; none: without a due day. */
export type DueFilter = (typeof dueFilters)[number];

/** Stands among the persons for cards that nobody is on. */
export const NOBODY = 'nobody';

/** Of each kind any one suffices; a kind that is empty asks for nothing; all kinds must hold. */
export interface BoardFilter {
  /** Every word must occur in the title, the excerpt or a label's name. */
  readonly text: string;
  /** Ids of persons, or `NOBODY`. */
  readonly persons: readonly string[];
  readonly organizations: readonly string[];
  /** Ids of labels. */
  readonly labels: readonly string[];
  readonly priorities: readonly Priority[];
  readonly due: DueFilter | null;
  /** Only deliverables. */
  readonly deliverable: boolean;
}

export const noFilter: BoardFilter = {
  text: '',
  persons: [],
  organizations: [],
  labels: [],
  priorities: [],
  due: null,
  deliverable: false,
};

export function isFiltering(filter: BoardFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.due !== null ||
    filter.deliverable ||
    [filter.persons, filter.organizations, filter.labels, filter.priorities].some(
      (list) => list.length > 0,
    )
  );
}

/**
 * Whether a card passes, as a function to be asked for many cards.
 * @param today `YYYY-MM-DD` where the reader is
 */
export function cardFilter(
  filter: BoardFilter,
  view: Pick<BoardView, 'labels'>,
  today: string,
): (card: CardView) => boolean {
  if (!isFiltering(filter)) return () => true;
  const words = filter.text.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const names = new Map(view.labels.map(({ id, name }) => [id, name]));
  const weekEnd = daysAfter(today, 6);
  const anyOf = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || has.some((item) => wanted.includes(item));
  const isDue = ({ dueOn }: CardView): boolean => {
    if (filter.due === null) return true;
    if (filter.due === 'none') return dueOn === null;
    if (dueOn === null) return false;
    return filter.due === 'overdue' ? dueOn < today : dueOn >= today && dueOn <= weekEnd;
  };
  const hasText = (card: CardView): boolean => {
    if (words.length === 0) return true;
    const labels = card.labels.map((id) => names.get(id) ?? '').join(' ');
    const text = `${card.title} ${card.excerpt} ${labels}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  return (card) =>
    (!filter.deliverable || card.deliverable) &&
    isDue(card) &&
    anyOf(filter.priorities, card.priority ? [card.priority] : []) &&
    anyOf(filter.persons, personsOf(card)) &&
    anyOf(filter.organizations, organizationsOf(card)) &&
    anyOf(filter.labels, card.labels) &&
    hasText(card);
}

export function isPriority(text: string): text is Priority {
  return priorities.some((priority) => priority === text);
}

/** The day that many days later. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function personsOf({ assignees }: CardView): string[] {
  return assignees.length === 0 ? [NOBODY] : assignees.map(({ personId }) => personId);
}

function organizationsOf({ assignees }: CardView): string[] {
  return assignees.flatMap(({ organizationId }) => organizationId ?? []);
}
