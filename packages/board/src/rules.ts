import * as Y from 'yjs';
import { reschedule, setAssigned, setDeliverable, setLabelled, setPriority } from './card-fields';
import { type Change, type Outcome, refused, setFields } from './change';
import { type Board, entriesOf, SET } from './document';
import { daysAfter } from './filter';
import type { Priority, RuleView } from './view';

/** What a rule does when a card enters its column; null or false: nothing of that kind. */
export interface RuleInput {
  readonly columnId: string;
  readonly label: string | null;
  readonly priority: Priority | null;
  /** The card is due so many days after it enters. */
  readonly dueIn: number | null;
  readonly deliverable: boolean;
  /** `<person id> <organization id>`, or {@link MOVER}. */
  readonly assignee: string | null;
  readonly notify: RuleView['notify'];
}

/** Whoever brings the card into the column. */
export const MOVER = 'mover';
const LONGEST_WAIT = 3_650;

/** Makes a rule. Undoing it archives the rule. */
export function addRule(board: Board, input: RuleInput): Outcome {
  if (!isGood(board, input)) return refused('invalid_value');
  const id = board.newId();
  const fields = new Y.Map<unknown>([...Object.entries(input), ['archivedAt', null]]);
  entriesOf(board.doc, 'rule').set(id, fields);
  const before = board.now();
  const change = { entity: 'rule', id, field: 'archivedAt', before, after: null } as const;
  return { status: 'done', id, changes: [change] };
}

export function changeRule(board: Board, id: string, input: RuleInput): Outcome {
  if (!isGood(board, input)) return refused('invalid_value');
  return setFields(board, 'rule', id, { ...input });
}

export function archiveRule(board: Board, id: string): Outcome {
  return setFields(board, 'rule', id, { archivedAt: board.now() });
}

/** A rule has a column and does something. */
function isGood(board: Board, input: RuleInput): boolean {
  const { dueIn } = input;
  const isDays = dueIn === null || (Number.isInteger(dueIn) && dueIn >= 0 && dueIn <= LONGEST_WAIT);
  const acts =
    input.label ??
    input.priority ??
    input.assignee ??
    (dueIn !== null || input.deliverable || null);
  const hasColumn = board.read().columns.some(({ id }) => id === input.columnId);
  return isDays && hasColumn && (acts !== null || input.notify !== 'nobody');
}

/**
 * What the rules of a column do to a card that has just entered it: a part of the deed that brought
 * it, in its transaction. So it happens once, whoever else is there, on or off line; it goes back
 * with the deed; and as it moves no card, it sets off no other rule.
 */
export function ruleEffects(board: Board, cardId: string, columnId: string): (() => Outcome)[] {
  const rules = board.read().rules.filter((rule) => rule.columnId === columnId);
  return rules.flatMap((rule) => {
    const person = rule.assignee === MOVER ? board.me : personIn(rule.assignee);
    const day = rule.dueIn === null ? null : daysAfter(localDay(board.now()), rule.dueIn);
    const { label, priority, deliverable } = rule;
    const effects: (() => Outcome)[] = [
      ...(label ? [() => setLabelled(board, cardId, label, true)] : []),
      ...(priority ? [() => setPriority(board, cardId, priority)] : []),
      ...(day ? [() => reschedule(board, cardId, { dueOn: day })] : []),
      ...(deliverable ? [() => setDeliverable(board, cardId, true)] : []),
      ...(person ? [() => setAssigned(board, cardId, person.personId, person.organizationId)] : []),
    ];
    return effects.map((effect) => () => byRule(effect(), rule.id));
  });
}

function byRule(outcome: Outcome, rule: string): Outcome {
  if (outcome.status !== 'done') return outcome;
  return { ...outcome, changes: outcome.changes.map((change) => ({ ...change, rule })) };
}

function personIn(assignee: string | null) {
  const [personId, organizationId = ''] = assignee?.split(' ') ?? [];
  return personId ? { personId, organizationId } : null;
}

function localDay(now: number): string {
  const at = new Date(now);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${part(at.getMonth() + 1)}-${part(at.getDate())}`;
}

/** A card that came into a column with a rule, in one edit. */
export interface Entry {
  readonly rule: RuleView;
  readonly cardId: string;
}

/**
 * Of what one edit changed, which changes are the doing of a rule, and which cards entered a column
 * with one. Decided from what the rules say and what was set, not from what the editor claims.
 * @param rules those that are on the board, as the edit left it
 * @param at when the edit arrived, in milliseconds since 1970
 */
export function attributeToRules(
  changes: readonly Change[],
  rules: readonly RuleView[],
  at: number,
): { changes: Change[]; entries: Entry[] } {
  const entries = changes.flatMap(({ entity, id, field, before, after }): Entry[] => {
    if (entity !== 'card' || field !== 'pos' || !Array.isArray(after)) return [];
    if (Array.isArray(before) && before[0] === after[0]) return [];
    return rules
      .filter(({ columnId }) => columnId === after[0])
      .map((rule) => ({ rule, cardId: id }));
  });
  if (entries.length === 0) return { changes: [...changes], entries };
  const marked = changes.map((change) => {
    const entry = entries.find(
      ({ cardId, rule }) => cardId === change.id && isOf(change, rule, at),
    );
    return entry && change.entity === 'card' ? { ...change, rule: entry.rule.id } : change;
  });
  return { changes: marked, entries };
}

function isOf({ field, after }: Change, rule: RuleView, at: number): boolean {
  if (field === `${SET.label}${rule.label}`) return after === true;
  if (field === 'priority') return rule.priority !== null && after === rule.priority;
  if (field === 'deliverable') return rule.deliverable && after === true;
  if (field === 'dueOn') {
    if (rule.dueIn === null || typeof after !== 'string') return false;
    const expected = new Date(at).toISOString().slice(0, 10);
    // The days of the earth differ by one at most; an edit may have waited off line for more.
    return Date.parse(after) <= Date.parse(daysAfter(expected, rule.dueIn + 1));
  }
  if (!field.startsWith(SET.assignee) || typeof after !== 'string') return false;
  if (rule.assignee === MOVER) return true;
  return rule.assignee === `${field.slice(SET.assignee.length)} ${after}`;
}
