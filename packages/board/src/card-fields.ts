import { type Outcome, refused, setField, setFields } from './change';
import { isDay } from './day';
import { type Board, fieldsOf, SET } from './document';
import { type Priority, priorities } from './view';

const LONGEST_EXCERPT = 240;
const LARGEST_ESTIMATE = 10_000;

/** Days: `YYYY-MM-DD`, or null for none. What is left out stays as it is. */
export function reschedule(
  board: Board,
  id: string,
  days: { readonly startOn?: string | null; readonly dueOn?: string | null },
): Outcome {
  const values = Object.entries(days).filter(([, day]) => day !== undefined);
  if (values.some(([, day]) => day !== null && !isDay(day))) return refused('invalid_value');
  return setFields(board, 'card', id, Object.fromEntries(values));
}

/** Days of work of one person, above 0; null for none. */
export function setEstimate(board: Board, id: string, estimate: number | null): Outcome {
  const isRefused = estimate !== null && !(estimate > 0 && estimate <= LARGEST_ESTIMATE);
  return isRefused ? refused('invalid_value') : setField(board, 'card', id, 'estimate', estimate);
}

export function setPriority(board: Board, id: string, priority: Priority | null): Outcome {
  const isKnown = priority === null || priorities.includes(priority);
  return isKnown ? setField(board, 'card', id, 'priority', priority) : refused('invalid_value');
}

export function setDeliverable(board: Board, id: string, deliverable: boolean): Outcome {
  return setField(board, 'card', id, 'deliverable', deliverable);
}

/** Puts a person on the card for an organization; `organizationId` null takes the person off. */
export function setAssigned(
  board: Board,
  id: string,
  personId: string,
  organizationId: string | null,
): Outcome {
  return setField(board, 'card', id, SET.assignee + personId, organizationId);
}

/** Puts a label, by its id, on a card or takes it off. */
export function setLabelled(board: Board, id: string, labelId: string, labelled: boolean): Outcome {
  if (labelId.trim() === '') return refused('invalid_value');
  return setField(board, 'card', id, SET.label + labelId, labelled || null);
}

/** Says that `onId` must be done before the card, or need not any more. */
export function setDependency(board: Board, id: string, onId: string, depends: boolean): Outcome {
  if (depends) {
    if (!fieldsOf(board.doc, 'card', onId)) return refused('unknown_card');
    if (leadsTo(board, onId, id)) return refused('would_circle');
  }
  return setField(board, 'card', id, SET.dependency + onId, depends || null);
}

/**
 * Notes the beginning of the card's text, which whoever writes the text derives from it. It is
 * not an edit of its own: it is not undone.
 */
export function setExcerpt(board: Board, id: string, text: string): void {
  setField(board, 'card', id, 'excerpt', excerptOf(text));
}

/** The beginning of a card's text, in one line. */
export function excerptOf(text: string): string {
  return [...text.replace(/\s+/gu, ' ').trim()].slice(0, LONGEST_EXCERPT).join('');
}

/** Whether `from` depends, over any number of cards, on `to`, or is it. */
function leadsTo(board: Board, from: string, to: string): boolean {
  const view = board.read();
  const all = [...view.columns.flatMap((c) => c.cards), ...view.unsorted, ...view.archivedCards];
  const dependsOn = new Map(all.map((card) => [card.id, card.dependsOn]));
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(dependsOn.get(id) ?? []));
  }
  return false;
}
