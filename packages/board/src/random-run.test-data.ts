import * as Y from 'yjs';
import * as operations from './index';
import {
  type Board,
  type BoardView,
  type Change,
  type Outcome,
  openBoard,
  seedBoard,
} from './index';

/** What a run does with a board: the operations, or some of them with a rule broken. */
export type Rules = Pick<
  typeof operations,
  'archiveCard' | 'moveCard' | 'readBoard' | 'undoChanges'
>;

interface Client {
  readonly board: Board;
  /** What this client did, latest last; its undos among it, so that they are redone. */
  readonly done: (readonly Change[])[];
  /** What others wrote and has not arrived yet: in order for each of them. */
  readonly inbox: Map<Client, Uint8Array[]>;
  online: boolean;
}

/** Mulberry32: a small generator with a 32-bit seed, enough to replay a run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STEPS = 60;

/**
 * Three to eight clients act on a board at random, on and off line, until everything has arrived
 * everywhere. @returns what went wrong, in words; nothing where all is well
 */
export function problemsOf(seed: number, broken: Partial<Rules> = {}): string[] {
  const { archiveCard, moveCard, readBoard, undoChanges } = { ...operations, ...broken };
  const random = randomFrom(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T | undefined => items[upTo(items.length)];
  const problems: string[] = [];
  let ids = 0;
  const tools = { now: () => 1 + ids++, random, newId: () => `n${ids++}` };
  const { state: start } = seedBoard(
    { columns: [{ title: 'A', cards: [{ title: 'x' }, { title: 'y' }] }, { title: 'B' }] },
    tools,
  );
  const clients = Array.from({ length: 3 + upTo(6) }, (_, index): Client => {
    const doc = new Y.Doc();
    doc.clientID = 1_000 + index;
    Y.applyUpdate(doc, start);
    return { board: openBoard(doc, tools), done: [], inbox: new Map(), online: true };
  });
  for (const client of clients) {
    client.board.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'remote') return;
      for (const { inbox } of clients.filter((other) => other !== client)) {
        inbox.set(client, [...(inbox.get(client) ?? []), update]);
      }
    });
  }
  const created = new Set(clients.slice(0, 1).flatMap(({ board }) => idsIn(board.read())));

  for (let step = 0; step < STEPS; step += 1) {
    const client = clients[upTo(clients.length)];
    if (!client) break;
    if (random() < 0.06) client.online = !client.online;
    act(client, step);
    if (client.online) deliver(client, upTo(12));
  }
  for (const client of clients) deliver(client, Number.POSITIVE_INFINITY);
  return [...problems, ...differences()];

  function act({ board, done }: Client, step: number): void {
    const view = board.read();
    const cards = [...view.columns.flatMap((c) => c.cards), ...view.unsorted];
    const card = pick([...cards, ...view.archivedCards])?.id ?? '';
    const column = pick(view.columns)?.id ?? '';
    const anyColumn = pick([...view.columns, ...view.archivedColumns])?.id ?? '';
    const index = upTo(4);
    const acts: (() => Outcome)[] = [
      () => operations.createCard(board, { columnId: column, title: `t${step}`, index }),
      () => moveCard(board, card, { columnId: column, index }),
      () => moveCard(board, card, { columnId: column, above: pick(cards)?.id ?? '' }),
      () => operations.renameCard(board, card, `r${step}`),
      () => operations.reschedule(board, card, { dueOn: `2026-01-${10 + index}` }),
      () => operations.setAssigned(board, card, `p${index}`, index % 2 ? `o${step}` : null),
      () => operations.setDependency(board, card, pick(cards)?.id ?? '', index > 1),
      () => archiveCard(board, card),
      () => operations.restoreCard(board, card),
      () => operations.addColumn(board, { title: `c${step}`, index }),
      () => operations.moveColumn(board, column, index),
      () => operations.archiveColumn(board, column),
      () => operations.restoreColumn(board, anyColumn),
      () => undo(board, done[done.length - 1 - index] ?? []),
      () => undo(board, done.at(-1) ?? []),
    ];
    const outcome = pick(acts)?.() ?? { status: 'unchanged' };
    if (outcome.status !== 'done') return;
    done.push(outcome.changes);
    if (outcome.changes[0]?.entity === 'card') created.add(outcome.id);
  }

  /** Either every field is as it was before the changes, or the board is as before the undo. */
  function undo(board: Board, changes: readonly Change[]): Outcome {
    const before = JSON.stringify(board.read());
    const wasMine = changes.every((change) => isAt(board, change, 'after'));
    const outcome = undoChanges(board, changes);
    if (outcome.status === 'done') {
      if (!wasMine) problems.push('an undo wrote over what somebody else had set');
      if (!changes.every((change) => isAt(board, change, 'before'))) problems.push('inexact undo');
    } else {
      if (JSON.stringify(board.read()) !== before) problems.push('a refused undo wrote');
      if (outcome.status === 'refused' && wasMine) problems.push('an undo was refused for nothing');
    }
    return outcome;
  }

  function deliver({ board, inbox }: Client, count: number): void {
    for (let left = count; left > 0 && inbox.size > 0; left -= 1) {
      const from = pick([...inbox.keys()]);
      const [update, ...rest] = (from && inbox.get(from)) ?? [];
      if (!from || !update) return;
      if (rest.length > 0) inbox.set(from, rest);
      else inbox.delete(from);
      Y.applyUpdate(board.doc, update, 'remote');
    }
  }

  function differences(): string[] {
    const found: string[] = [];
    const views = clients.map(({ board }) => JSON.stringify(readBoard(board.doc)));
    if (new Set(views).size > 1) found.push('clients see different boards');
    for (const { board } of clients) {
      if (JSON.stringify(board.read()) !== JSON.stringify(operations.readBoard(board.doc))) {
        found.push('reading again and again differs from reading once');
      }
    }
    const [client] = clients;
    if (!client) return found;
    const view = readBoard(client.board.doc);
    const shown = idsIn(view);
    if (new Set(shown).size < shown.length) found.push('a card is shown twice');
    if ([...created].some((id) => !shown.includes(id))) found.push('a card is nowhere');
    const all = [...view.columns.flatMap((c) => c.cards), ...view.unsorted, ...view.archivedCards];
    if (all.some((card) => card.title === '' || card.position[1] === '')) {
      found.push('a card lost its title or place');
    }
    return found;
  }
}

function idsIn(view: BoardView): string[] {
  const cards = [...view.columns.flatMap((c) => c.cards), ...view.unsorted, ...view.archivedCards];
  return cards.map((card) => card.id);
}

function isAt(
  board: Board,
  { entity, id, field, before, after }: Change,
  when: 'before' | 'after',
) {
  const entry = board.doc.getMap(`${entity}s`).get(id);
  const value = entry instanceof Y.Map ? (entry.get(field) ?? null) : undefined;
  return JSON.stringify(value) === JSON.stringify(when === 'before' ? before : after);
}
