import { bigint, boolean, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, instant } from '../kernel';

/**
 * The state of each document up to number `seq` of its log, as a Yjs update. A document exists when
 * it has a row here; whoever opens the project or the card seeds it, with `seq` 0. Afterwards only
 * the sync engine writes to it; to the log, `editBoard` writes as well.
 */
export const boardSnapshots = pgTable('board_snapshots', {
  /** A board, or the text of a card: see `boardDocument` and `cardDocument`. */
  document: text('document').primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  state: bytes('state').notNull(),
  /** The state's Yjs state vector, as the sync engine writes it; null where it is not worked out. */
  stateVector: bytes('state_vector'),
  /** Whose each Yjs client id is that was used in it, as the sync engine writes it. */
  owners: bytes('owners'),
  /**
   * Up to this number the log has been read by those who make a history of it, so that its rows
   * may go once the snapshot contains them. Null: nobody reads this board's log.
   */
  readSeq: bigint('read_seq', { mode: 'number' }),
  /** The state of a board at `readSeq`, as those who make a history of it left it. */
  readState: bytes('read_state'),
  writtenAt: instant('written_at').notNull().defaultNow(),
});

/**
 * The log behind the snapshot: numbered without gaps within a document. A batch is one or more
 * Yjs updates that were committed together, each with who sent it (`boardWriter`) and when; the
 * sync engine's `logReader` reads it.
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

/**
 * The processes that serve boards, as each last said of itself; the sync engine alone writes here.
 * A row that says `serving` and was not seen for some seconds is of one that died.
 */
export const boardNodes = pgTable('board_nodes', {
  node: text('node').primaryKey(),
  serving: boolean('serving').notNull(),
  seenAt: instant('seen_at').notNull(),
  /** When it last failed to store edits that it may have shown. */
  lostAt: instant('lost_at'),
});
