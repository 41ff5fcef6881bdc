import { bigint, customType, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from '../kernel';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

/**
 * The state of each board up to number `seq` of its log, as a Yjs update. A board exists when it
 * has a row here; the one that opens the project seeds it, with `seq` 0. Afterwards only the
 * sync engine writes to these two tables.
 */
export const boardSnapshots = pgTable('board_snapshots', {
  /** `board:{project}`: see `boardDocument`. */
  document: text('document').primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  state: bytes('state').notNull(),
  writtenAt: instant('written_at').notNull().defaultNow(),
});

/**
 * The log behind the snapshot: numbered without gaps within a document. A batch is one or more
 * Yjs updates that were committed together, each after its length (varUint).
 */
export const boardUpdates = pgTable(
  'board_updates',
  {
    document: text('document').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    batch: bytes('batch').notNull(),
    writtenAt: instant('written_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.document, t.seq] })],
);

/** The name of a project's board, in the tables above and on the socket. */
export function boardDocument(projectId: string): string {
  return `board:${projectId}`;
}
