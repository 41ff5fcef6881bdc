import { type Board, boardDocument, cardDocument, openBoard } from '@vicinity/board';
import { type BodyNode, bodyState, readBody } from '@vicinity/board/exchange';
import type { Reader } from '@vicinity/db';
import { decodeBatch, encodeBatch, noticeOfRow } from '@vicinity/sync/log';
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { type Act, DomainError } from '../kernel';
import { boardSnapshots, boardUpdates } from './board-schema';
import { BOARD_LOG, type BoardWriter, boardWriter } from './board-writer';

/** Bytes of a board from which the server adds no more to it; the engine takes no more than 16 MB. */
const LARGEST_BOARD = 12 * 2 ** 20;
/** How many documents are read or made before other requests have their turn. */
const AT_ONCE = 100;

/** A document as its log has it now, and the number of the log's last row; null where there is none. */
export async function readDocument(
  db: Reader,
  document: string,
  { hold = false } = {},
): Promise<{ doc: Y.Doc; seq: number } | null> {
  const query = db
    .select({ seq: boardSnapshots.seq, state: boardSnapshots.state })
    .from(boardSnapshots)
    .where(eq(boardSnapshots.document, document));
  const [snapshot] = await (hold ? query.for('update') : query);
  if (!snapshot) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, snapshot.state);
  return { doc, seq: await readOn(db, document, doc, snapshot.seq) };
}

/** The rows of a document's log after one of them, in order, with the updates of each. */
export async function readLogAfter(db: Reader, document: string, seq: number) {
  const rows = await db
    .select({ seq: boardUpdates.seq, batch: boardUpdates.batch })
    .from(boardUpdates)
    .where(and(eq(boardUpdates.document, document), gt(boardUpdates.seq, seq)))
    .orderBy(asc(boardUpdates.seq));
  return rows.map((row) => ({ seq: row.seq, entries: decodeBatch(row.batch).entries }));
}

async function readOn(db: Reader, document: string, doc: Y.Doc, seq: number): Promise<number> {
  const rows = await readLogAfter(db, document, seq);
  for (const { entries } of rows)
    for (const { update } of entries) Y.applyUpdate(doc, update, 'log');
  return rows.at(-1)?.seq ?? seq;
}

/**
 * Edits a project's board from the server, as one update of its log: whoever has the board open sees
 * it as any other edit, and its history knows who made it. The snapshot is held, so that no
 * compaction passes by; a number that a node takes meanwhile is read on from. From the row's writing
 * until this transaction ends the board's nodes wait to write: call it last, and do what else belongs
 * to the edit in `before`.
 * @throws DomainError not_found, quota_exceeded
 */
export async function editBoard<T>(
  act: Act,
  projectId: string,
  writer: BoardWriter,
  edit: (board: Board) => T,
  before: (result: T) => Promise<void> = async () => undefined,
): Promise<T> {
  const document = boardDocument(projectId);
  const held = await readDocument(act.db, document, { hold: true });
  if (!held) throw new DomainError('not_found');
  const { doc } = held;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'log') updates.push(update);
  });
  const result = doc.transact(() => edit(openBoard(doc, { now: () => act.now.getTime() })));
  await before(result);
  if (updates.length > 0) {
    if (Y.encodeStateAsUpdate(doc).byteLength > LARGEST_BOARD)
      throw new DomainError('quota_exceeded');
    const update = Y.mergeUpdates(updates);
    const at = act.now.getTime();
    const batch = encodeBatch([{ writer: boardWriter(writer), at, update }]);
    await append(act, document, { doc, seq: held.seq, batch });
  }
  doc.destroy();
  return result;
}

async function append(
  act: Act,
  document: string,
  row: { readonly doc: Y.Doc; readonly seq: number; readonly batch: Uint8Array },
): Promise<void> {
  let { seq } = row;
  for (;;) {
    const [written] = await act.db
      .insert(boardUpdates)
      .values({ document, seq: seq + 1, batch: row.batch })
      .onConflictDoNothing()
      .returning({ seq: boardUpdates.seq });
    if (written) break;
    seq = await readOn(act.db, document, row.doc, seq);
  }
  const { channel, payload } = noticeOfRow(BOARD_LOG, document, seq + 1);
  await act.db.execute(sql`select pg_notify(${channel}, ${payload})`);
}

/** The texts of cards, by the card's id; whose text was never begun is not among them. */
export async function readTexts(
  db: Reader,
  projectId: string,
  cardIds: readonly string[],
): Promise<Map<string, BodyNode[]>> {
  const texts = new Map<string, BodyNode[]>();
  for (const ids of chunksOf(cardIds)) {
    const documents = ids.map((id) => cardDocument(projectId, id));
    const snapshots = await db
      .select({
        document: boardSnapshots.document,
        seq: boardSnapshots.seq,
        state: boardSnapshots.state,
      })
      .from(boardSnapshots)
      .where(inArray(boardSnapshots.document, documents));
    const rows = await db
      .select()
      .from(boardUpdates)
      .where(inArray(boardUpdates.document, documents))
      .orderBy(asc(boardUpdates.document), asc(boardUpdates.seq));
    for (const { document, seq, state } of snapshots) {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, state);
      for (const row of rows.filter((r) => r.document === document && r.seq > seq))
        for (const { update } of decodeBatch(row.batch).entries) Y.applyUpdate(doc, update);
      texts.set(document.slice(cardDocument(projectId, '').length), readBody(doc));
      doc.destroy();
    }
  }
  return texts;
}

/** Begins the texts of new cards. */
export async function writeTexts(
  act: Act,
  projectId: string,
  texts: readonly { readonly cardId: string; readonly nodes: readonly BodyNode[] }[],
): Promise<void> {
  for (const some of chunksOf(texts)) {
    const rows = some.map(({ cardId, nodes }) => ({
      document: cardDocument(projectId, cardId),
      seq: 0,
      state: bodyState(nodes),
      writtenAt: act.now,
    }));
    await act.db.insert(boardSnapshots).values(rows);
  }
}

function chunksOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}
