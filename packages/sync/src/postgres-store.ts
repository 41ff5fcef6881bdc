import type { Sql } from 'postgres';
import { decodeBatch, type LogRow, type RoomStore } from './room-store';

export interface TableNames {
  /** Columns: document text, seq bigint, batch bytea; primary key (document, seq). */
  readonly updates: string;
  /** Columns: document text primary key, seq bigint, state bytea, written_at timestamptz. */
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
          select 1 as part, seq, batch as bytes from ${updates} where document = ${document}
        ) as room order by part, seq`;
      const [snapshot, ...log] = rows;
      if (!snapshot) return null;
      return {
        snapshot: snapshot.bytes,
        updates: log.flatMap((row) => decodeBatch(row.bytes)),
        snapshotSeq: Number(snapshot.seq),
        lastSeq: Math.max(Number(snapshot.seq), Number(log.at(-1)?.seq ?? 0)),
      };
    },

    async append(rows) {
      const values: LogRow[] = rows.map(({ document, seq, batch }) => ({ document, seq, batch }));
      await sql`insert into ${updates} ${sql(values, 'document', 'seq', 'batch')}`;
    },

    // Only rows that the state contains: a row below `from` came late, from a process that had
    // lost touch, and stays until a later snapshot contains it.
    async compact(document, { from, to, state }) {
      await sql.begin(async (tx) => {
        const replaced = await tx`update ${snapshots}
          set seq = ${to}, state = ${state}, written_at = now()
          where document = ${document} and seq = ${from}`;
        if (replaced.count !== 1) throw new Error('Another process compacted this log');
        await tx`delete from ${updates}
          where document = ${document} and seq > ${from} and seq <= ${to}`;
      });
    },
  };
}
