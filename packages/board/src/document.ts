import * as Y from 'yjs';
import type { BoardView } from './view';

export type Fields = Y.Map<unknown>;
export type Entity = 'card' | 'column' | 'label' | 'rule';

/** What an operation needs from its surroundings; injected, so that tests are exact. */
export interface BoardTools {
  /** Milliseconds since 1970. */
  now(): number;
  /** Uniform in [0, 1). */
  random(): number;
  newId(): string;
  /** Who edits here, for rules that name whoever moves a card; none on the server. */
  readonly me?: { readonly personId: string; readonly organizationId: string } | undefined;
}

/** A board's document together with the clock, chance and ids its operations use. */
export interface Board extends BoardTools {
  readonly doc: Y.Doc;
  /** The board as it is now; what did not change since the last time is the same object. */
  read(): BoardView;
}

const maps = { card: 'cards', column: 'columns', label: 'labels', rule: 'rules' } as const;

export function entriesOf(doc: Y.Doc, entity: Entity): Y.Map<unknown> {
  return doc.getMap(maps[entity]);
}

export function metaOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('meta');
}

/** The fields of a card, column or label, or `undefined` where there is none that can be read. */
export function fieldsOf(doc: Y.Doc, entity: Entity, id: string): Fields | undefined {
  const entry = entriesOf(doc, entity).get(id);
  return entry instanceof Y.Map ? entry : undefined;
}

/** Sets are kept as flags beside the other fields, so that two people can each add one at once. */
export const SET = { assignee: 'assignee:', label: 'label:', dependency: 'after:' } as const;

/** Whoever wrote the field's present value: their document's client id, as presence shows it. */
export function writerOf(fields: Fields, field: string): number | undefined {
  return fields._map.get(field)?.id.client;
}
