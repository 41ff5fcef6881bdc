import { attributeToRules, type Change, collectChanges, readBoard } from '@vicinity/board';
import type { Database, Transaction } from '@vicinity/db';
import { eq, sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { readBoardWriter } from '../projects';
import { boardSnapshots } from '../projects/board-schema';
import { boardEvents } from './schema';
import { tellOfRules } from './tell-of-rules';

/** An update of a board's log; `seq` and `index` name it for good. */
export type LoggedEdit = {
  readonly seq: number;
  readonly index: number;
  /** As the log keeps it: who the server knew the sender to be. */
  readonly writer: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
  readonly update: Uint8Array;
};

/** Where the log comes from: the sync engine's reader. */
export type EditSource = {
  readonly unread: (limit: number) => Promise<string[]>;
  readonly read: (document: string, after: number, rows: number) => Promise<readonly LoggedEdit[]>;
  readonly markRead: (document: string, seq: number) => Promise<void>;
};

const DOCUMENTS = 50;
const ROWS = 200;

/**
 * Makes events of what boards' logs hold since the last time, for at most 50 boards, and says of how
 * many. The events of some rows, the position after them and the board's state there are written in
 * one transaction, and rows leave the log only afterwards: wherever it is interrupted, the next round
 * goes on from there. Two at once wait for each other, board by board.
 */
export async function readHistories(db: Database, source: EditSource): Promise<number> {
  const documents = await source.unread(DOCUMENTS);
  const failures: unknown[] = [];
  for (const document of documents) {
    try {
      await readHistory(db, source, document);
    } catch (error) {
      failures.push(error); // one board that cannot be read does not keep the others waiting
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Boards whose log was not read');
  return documents.length;
}

async function readHistory(db: Database, source: EditSource, document: string): Promise<void> {
  for (;;) {
    const read = await db.transaction((tx) => readRows(tx, source, document));
    if (read === null) return;
    await source.markRead(document, read);
  }
}

/** The number of the last row that it read, or null where there was none. */
async function readRows(
  tx: Transaction,
  source: EditSource,
  document: string,
): Promise<number | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${document}, 7))`);
  const [board] = await tx
    .select({ seq: boardSnapshots.readSeq, state: boardSnapshots.readState })
    .from(boardSnapshots)
    .where(eq(boardSnapshots.document, document));
  if (!board || board.seq === null || board.state === null) return null;
  const edits = await source.read(document, board.seq, ROWS);
  const last = edits.at(-1);
  if (!last) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, board.state);
  const projectId = document.slice(document.indexOf(':') + 1);
  const events: (typeof boardEvents.$inferInsert)[] = [];
  for (const edit of edits) {
    const changes = collectChanges(doc, () => Y.applyUpdate(doc, edit.update));
    if (changes.length === 0) continue;
    const mayEnter = changes.some(({ field }) => field === 'pos') && doc.getMap('rules').size > 0;
    const view = mayEnter ? readBoard(doc) : null;
    const told = view ? attributeToRules(changes, view.rules, edit.at) : { changes, entries: [] };
    const event = { projectId, ...eventOf(edit, told.changes) };
    events.push(event);
    if (view && told.entries.length > 0) await tellOfRules(tx, event, { view, ...told });
  }
  if (events.length > 0) await tx.insert(boardEvents).values(events).onConflictDoNothing();
  await tx
    .update(boardSnapshots)
    .set({ readSeq: last.seq, readState: Y.encodeStateAsUpdate(doc) })
    .where(eq(boardSnapshots.document, document));
  doc.destroy();
  return last.seq;
}

function eventOf({ seq, index, writer, at }: LoggedEdit, changes: readonly Change[]) {
  const { personId, organizationId } = readBoardWriter(writer);
  const found = changes.filter(({ entity }) => entity === 'card' || entity === 'rule');
  const cards = found.map(({ id }) => id);
  return {
    seq,
    index,
    at: new Date(at),
    personId: personId || null,
    organizationId: organizationId || null,
    cards: [...new Set(cards)],
    changes: [...changes],
  };
}
