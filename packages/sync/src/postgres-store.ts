import type { Sql } from 'postgres';
import { decodeBatch } from './batch';
import type { LogRow, RoomStore } from './room-store';

export interface TableNames {
  /** Columns: document text, seq bigint, batch bytea; primary key (document, seq). */
  readonly updates: string;
  /**
   * Columns: document text primary key, seq bigint, state bytea, state_vector bytea,
   * read_seq bigint, written_at timestamptz.
   */
  readonly snapshots: string;
}

/** The rooms in PostgreSQL. The tables belong to whoever owns the schema; see `TableNames`. */
export function postgresStore(sql: Sql, tables: TableNames): RoomStore {
  const updates = sql(tables.updates);
  const snapshots = sql(tables.snapshots);
  return {
    async create(document, state) {
      await sql`insert into ${snapshots} (document, seq, state) values (${document}, 0, ${state})
        on conflict (document) do nothing`;
    },

    // One statement, so one view of the data: a compaction that commits meanwhile is either
    // wholly seen or not at all.
    async load(document) {
      const rows = await sql<{ seq: string | number; bytes: Uint8Array }[]>`
        select seq, bytes from (
          select 0 as part, seq, state as bytes from ${snapshots} where document = ${document}
          union all
          select 1 as part, u.seq, batch as bytes from ${updates} u join ${snapshots} s
            using (document) where document = ${document} and u.seq > s.seq
        ) as room order by part, seq`;
      const [snapshot, ...log] = rows;
      if (!snapshot) return null;
      return {
        snapshot: snapshot.bytes,
        updates: log.flatMap((row) => decodeBatch(row.bytes).map(({ update }) => update)),
        snapshotSeq: Number(snapshot.seq),
        lastSeq: Math.max(Number(snapshot.seq), Number(log.at(-1)?.seq ?? 0)),
      };
    },

    async append(rows) {
      const values: LogRow[] = rows.map(({ document, seq, batch }) => ({ document, seq, batch }));
      await sql`insert into ${updates} ${sql(values, 'document', 'seq', 'batch')}`;
    },

    // Rows that a reader of the log still has to see stay; `load` passes them over.
    async compact(document, { from, to, state }) {
      await sql.begin(async (tx) => {
        const [replaced] = await tx<{ done: number }[]>`update ${snapshots}
          set seq = ${to}, state = ${state}, written_at = now()
          where document = ${document} and seq = ${from}
          returning least(seq, read_seq) as done`;
        if (!replaced) throw new Error('Another process compacted this log');
        await tx`delete from ${updates} where document = ${document} and seq <= ${replaced.done}`;
      });
    },
  };
}
