import type { Change } from '../change';
import type { Entity } from '../document';
import { entities, type Plain, type PlainBoard, type PlainFields } from './plain-board';

/** One card, column or label that is not the same at two points in time. */
export interface Difference {
  readonly entity: Entity;
  readonly id: string;
  /** `added`: it is there now and was not; `gone`: the other way; both count archived as away. */
  readonly kind: 'added' | 'gone' | 'changed';
  /** Its title or name then and now, null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** For `changed`: the fields that differ, `pos` only where the column does. */
  readonly changes: readonly Change[];
}

/** Not a change that anybody made to what the board says. */
const BESIDE: readonly string[] = ['key', 'createdAt', 'archivedAt', 'description'];

/** What differs between two points in time, columns first, in the order of the later board. */
export function compareBoards(then: PlainBoard, now: PlainBoard): Difference[] {
  return entities.flatMap((entity) => {
    const ids = new Set([...Object.keys(now[entity]), ...Object.keys(then[entity])]);
    return [...ids].flatMap((id): Difference[] => {
      const [before, after] = [present(then[entity][id]), present(now[entity][id])];
      if (!before && !after) return [];
      const names = { before: nameOf(before), after: nameOf(after) };
      if (!before) return [{ entity, id, kind: 'added', ...names, changes: [] }];
      if (!after) return [{ entity, id, kind: 'gone', ...names, changes: [] }];
      const changes = fieldsThatDiffer(entity, id, before, after);
      return changes.length > 0 ? [{ entity, id, kind: 'changed', ...names, changes }] : [];
    });
  });
}

function present(fields: PlainFields | undefined): PlainFields | null {
  return fields && (fields.archivedAt ?? null) === null ? fields : null;
}

function nameOf(fields: PlainFields | null): string | null {
  return fields ? String(fields.title ?? fields.name ?? '') : null;
}

function fieldsThatDiffer(
  entity: Entity,
  id: string,
  before: PlainFields,
  after: PlainFields,
): Change[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter((field) => !BESIDE.includes(field))
    .filter((field) => said(field, before[field]) !== said(field, after[field]))
    .map((field) => ({
      entity,
      id,
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    }));
}

/** A card's place within its column is not said: each move shifts its neighbours. */
function said(field: string, value: Plain | undefined): string {
  const isPlace = field === 'pos' && Array.isArray(value);
  return JSON.stringify(isPlace ? value[0] : value || null);
}
