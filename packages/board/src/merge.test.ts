import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import * as operations from './index';
import { type Board, type Change, openBoard, readBoard, seedBoard } from './index';

const SEEDS = Number(process.env.BOARD_RUNS ?? 60);

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

interface Client {
  readonly board: Board;
  readonly done: (readonly Change[])[];
  /** Updates of others that have not reached this client, in any order. */
  readonly inbox: Uint8Array[];
  online: boolean;
}

function run(seed: number): { clients: Client[]; created: Set<string> } {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  let ids = 0;
  const tools = { now: () => 1 + ids, random, newId: () => `n${seed}-${ids++}` };
  const start = seedBoard(
    { columns: [{ title: 'A', cards: [{ title: 'x' }] }, { title: 'B' }] },
    tools,
  );
  const created = new Set<string>();
  const clients: Client[] = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = 1_000 + index;
    Y.applyUpdate(doc, start);
    return { board: openBoard(doc, tools), done: [], inbox: [], online: true };
  });
  for (const card of readBoard(clients[0]?.board.doc ?? new Y.Doc()).columns.flatMap(
    (c) => c.cards,
  )) {
    created.add(card.id);
  }
  for (const client of clients) {
    client.board.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote')
        for (const other of clients) if (other !== client) other.inbox.push(update);
    });
  }
  for (let step = 0; step < 120; step += 1) {
    const client = pick(clients);
    if (!client) break;
    const { board } = client;
    if (random() < 0.05) client.online = !client.online;
    act(client);
    if (client.online && random() < 0.4) deliver(client, random);
    function act({ done }: Client): void {
      const view = board.read();
      const cards = [
        ...view.columns.flatMap((c) => c.cards),
        ...view.unsorted,
        ...view.archivedCards,
      ];
      const card = pick(cards)?.id ?? '';
      const column = pick(view.columns)?.id ?? '';
      const anyColumn = pick([...view.columns, ...view.archivedColumns])?.id ?? '';
      const index = Math.floor(random() * 4);
      const acts = [
        () => operations.createCard(board, { columnId: column, title: `t${step}`, index }),
        () => operations.moveCard(board, card, { columnId: column, index }),
        () => operations.moveCard(board, card, { columnId: column, index }),
        () => operations.renameCard(board, card, `r${step}`),
        () => operations.setDescription(board, card, `d${step}`),
        () => operations.setAssigned(board, card, `p${index}`, random() < 0.5 ? 'o' : null),
        () => operations.archiveCard(board, card),
        () => operations.restoreCard(board, card),
        () => operations.addColumn(board, { title: `c${step}`, index }),
        () => operations.moveColumn(board, column, index),
        () => operations.archiveColumn(board, column),
        () => operations.restoreColumn(board, anyColumn),
        () => undo(done, index),
      ];
      const outcome = pick(acts)?.();
      if (outcome?.status !== 'done') return;
      done.push(outcome.changes);
      if (outcome.changes[0]?.entity === 'card') created.add(outcome.id);
    }
    function undo(done: (readonly Change[])[], index: number) {
      const changes = done[done.length - 1 - index];
      if (!changes) return undefined;
      const before = JSON.stringify(board.read());
      const outcome = operations.undoChanges(board, changes);
      if (outcome.status === 'refused') {
        expect(JSON.stringify(board.read()), 'a refused undo writes nothing').toBe(before);
      }
      return outcome;
    }
  }
  for (const client of clients) deliver(client, random);
  return { clients, created };
}

function deliver(client: Client, random: () => number): void {
  while (client.inbox.length > 0) {
    const [update] = client.inbox.splice(Math.floor(random() * client.inbox.length), 1);
    if (update) Y.applyUpdate(client.board.doc, update, 'remote');
  }
}

describe('boards edited by three to eight clients at once', () => {
  it(`lose, double and hide nothing, in ${SEEDS} random runs`, () => {
    const base = Number(process.env.BOARD_SEED ?? 1);
    for (let seed = base; seed < base + SEEDS; seed += 1) {
      const { clients, created } = run(seed);
      const views = clients.map((client) => readBoard(client.board.doc));
      const [first] = views;
      for (const view of views) {
        expect(view, `seed ${seed}: all clients see the same board`).toEqual(first);
        const shown = [
          ...view.columns.flatMap((c) => c.cards),
          ...view.unsorted,
          ...view.archivedCards,
        ];
        const ids = shown.map((card) => card.id).sort();
        expect(ids, `seed ${seed}: each card in exactly one place`).toEqual([...created].sort());
        const titled = shown.every((card) => card.title !== '' && card.position[1] !== '');
        expect(titled, `seed ${seed}: no card lost its title or place`).toBe(true);
      }
    }
  }, 60_000);
});
