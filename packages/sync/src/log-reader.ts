import type { Sql } from 'postgres';
import { decodeBatch, type LoggedUpdate } from './batch';
import type { TableNames } from './postgres-store';

/** An update and its place: ordered by `seq`, then `index`, and named by both for good. */
export interface LogEntry extends LoggedUpdate {
  readonly seq: number;
  /** Its place among those that were committed together, from 0. */
  readonly index: number;
}

/** Reads documents' logs in the background, to make a history of them. */
export interface LogReader {
  /** Documents with rows that are not marked as read, at most `limit`. */
  unread(limit: number): Promise<string[]>;
  /** A document's updates after number `after`: whole rows, at most `rows` of them. */
  read(document: string, after: number, rows: number): Promise<LogEntry[]>;
  /** Says that all up to `seq` is read: rows that the snapshot contains are removed. */
  markRead(document: string, seq: number): Promise<void>;
}

/**
 * Rows that are not marked as read outlive compaction where the document's `read_seq` is set
 * (0 from the start); where it is null nobody reads, and compaction removes them.
 */
export function logReader(sql: Sql, tables: Omit<TableNames, 'nodes'>): LogReader {
  const updates = sql(tables.updates);
  const snapshots = sql(tables.snapshots);
  return {
    async unread(limit) {
      const rows = await sql<{ document: string }[]>`
        select document from ${snapshots} s
        where exists (
          select from ${updates} u where u.document = s.document and u.seq > s.read_seq
        ) order by document limit ${limit}`;
      return rows.map(({ document }) => document);
    },

    async read(document, after, rows) {
      const found = await sql<{ seq: number; batch: Uint8Array }[]>`
        select seq, batch from ${updates} where document = ${document} and seq > ${after}
        order by seq limit ${rows}`;
      return found.flatMap(({ seq, batch }) =>
        decodeBatch(batch).entries.map((logged, index) => ({ ...logged, seq: Number(seq), index })),
      );
    },

    async markRead(document, seq) {
      await sql.begin(async (tx) => {
        await tx`update ${snapshots} set read_seq = ${seq}
          where document = ${document} and (read_seq is null or read_seq < ${seq})`;
        await tx`delete from ${updates} u using ${snapshots} s
          where s.document = ${document} and u.document = s.document
            and u.seq <= least(s.seq, s.read_seq)`;
      });
    },
  };
}
