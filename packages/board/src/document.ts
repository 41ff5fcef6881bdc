import * as Y from 'yjs';

export type Fields = Y.Map<unknown>;
export type Entity = 'card' | 'column';

/** What an operation needs from its surroundings; injected, so that tests are exact. */
export interface BoardTools {
  /** Milliseconds since 1970. */
  now(): number;
  /** Uniform in [0, 1). */
  random(): number;
  newId(): string;
}

/** A board's document together with the clock, chance and ids its operations use. */
export interface Board extends BoardTools {
  readonly doc: Y.Doc;
}

const systemTools: BoardTools = {
  now: () => Date.now(),
  random: () => Math.random(),
  newId: () => crypto.randomUUID(),
};

export function openBoard(doc: Y.Doc, tools: Partial<BoardTools> = {}): Board {
  return { doc, ...systemTools, ...tools };
}

export function entriesOf(doc: Y.Doc, entity: Entity): Y.Map<unknown> {
  return doc.getMap(entity === 'card' ? 'cards' : 'columns');
}

export function metaOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('meta');
}

/** The fields of a card or column, or `undefined` where there is none that can be read. */
export function fieldsOf(doc: Y.Doc, entity: Entity, id: string): Fields | undefined {
  const entry = entriesOf(doc, entity).get(id);
  return entry instanceof Y.Map ? entry : undefined;
}

/** Sets are kept as flags beside the other fields, so that two people can each add one at once. */
export function assigneeField(personId: string): string {
  return `assignee:${personId}`;
}

export function labelField(label: string): string {
  return `label:${label}`;
}

/** Whoever wrote the field's present value: their document's client id, as presence shows it. */
export function writerOf(fields: Fields, field: string): number | undefined {
  return fields._map.get(field)?.id.client;
}
