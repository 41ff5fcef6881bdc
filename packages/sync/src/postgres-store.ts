import type { Sql } from 'postgres';
import { decodeBatch } from './batch';
import type { Continuation, LogRow, RoomStore } from './room-store';

export interface TableNames {
  /** Columns: document text, seq bigint, batch bytea, written_at timestamptz; key (document, seq). */
  readonly updates: string;
  /**
   * Columns: document text primary key, seq bigint, state bytea, state_vector bytea,
   * owners bytea, read_seq bigint, written_at timestamptz.
   */
  readonly snapshots: string;
  /**
   * Columns: node text primary key, serving boolean, seen_at timestamptz, lost_at timestamptz.
   */
  readonly nodes: string;
}

/** A message to listeners of a channel of PostgreSQL. */
export interface Notice {
  readonly channel: string;
  readonly payload: string;
}

export interface PostgresStoreOptions {
  /** What to tell other nodes of rows: it reaches them if and when the rows are durable. */
  readonly notices?: (rows: readonly LogRow[]) => readonly Notice[];
}

/** Nodes read the log of an open room far more often than this; until then its rows stay. */
const UNREAD_FOR = '60 seconds';
/** What a node last said of itself is kept longer than anybody asks for it. */
const SIGN_KEPT_FOR = '1 day';

/** The rooms in PostgreSQL. The tables belong to whoever owns the schema; see `TableNames`. */
export function postgresStore(
  sql: Sql,
  tables: TableNames,
  { notices = () => [] }: PostgresStoreOptions = {},
): RoomStore {
  const updates = sql(tables.updates);
  const snapshots = sql(tables.snapshots);
  const nodes = sql(tables.nodes);
  return {
    // One statement, so one view of the data: a compaction that commits meanwhile is either
    // wholly seen or not at all.
    async load(document) {
      const rows = await sql<
        {
          seq: number;
          bytes: Uint8Array;
          vector: Uint8Array | null;
          owners: Uint8Array | null;
        }[]
      >`
        select seq, bytes, vector, owners from (
          select 0 as part, seq, state as bytes, state_vector as vector, owners
          from ${snapshots} where document = ${document}
          union all
          select 1 as part, u.seq, batch as bytes, null as vector, null as owners
          from ${updates} u join ${snapshots} s using (document)
          where document = ${document} and u.seq > s.seq
        ) as room order by part, seq`;
      const [snapshot, ...log] = rows;
      if (!snapshot) return null;
      const batches = log.map(({ bytes }) => decodeBatch(bytes));
      return {
        snapshot: snapshot.bytes,
        stateVector: snapshot.vector,
        owners: snapshot.owners,
        updates: batches.flatMap(({ entries }) => entries.map(({ update }) => update)),
        claims: batches.flatMap(({ claims }) => claims),
        lastSeq: Number(log.at(-1)?.seq ?? snapshot.seq),
      };
    },

    // A row of a number that the snapshot contains comes from a process that had lost touch: its
    // number may be free again, but nobody would ever read it.
    async append(rows) {
      const told = notices(rows);
      const kept = await sql<{ document: string | null }[]>`
        with kept as (
          insert into ${updates} (document, seq, batch)
          select w.document, w.seq, w.batch
          from unnest(
            ${listOf(rows.map(({ document }) => document))}::text[],
            ${listOf(rows.map(({ seq }) => String(seq)))}::bigint[],
            ${listOf(rows.map(({ batch }) => `\\x${hexOf(batch)}`))}::bytea[]
          ) as w(document, seq, batch)
          join ${snapshots} s on s.document = w.document and w.seq > s.seq
          order by w.document
          on conflict do nothing
          returning document
        )
        select document from kept
        ${
          told.length === 0
            ? sql``
            : sql`union all
        select null from unnest(
          ${listOf(told.map(({ channel }) => channel))}::text[],
          ${listOf(told.map(({ payload }) => payload))}::text[]
        ) as told(channel, payload), pg_notify(channel, payload)`
        }`;
      return new Set(kept.flatMap(({ document }) => (document === null ? [] : [document])));
    },

    async readBehind(places) {
      const rows = await sql<
        { document: string; snapshot: number; seq: number | null; batch: Uint8Array | null }[]
      >`
        select w.document, s.seq as snapshot, u.seq, u.batch
        from unnest(
          ${listOf(places.map(({ document }) => document))}::text[],
          ${listOf(places.map(({ seq }) => String(seq)))}::bigint[]
        ) as w(document, seq)
        join ${snapshots} s on s.document = w.document
        left join ${updates} u on u.document = w.document and u.seq > w.seq
        where u.seq is not null or s.seq > w.seq
        order by w.document, u.seq`;
      const found = new Map<string, Continuation>();
      for (const { document, snapshot, seq, batch } of rows) {
        const continuation = found.get(document) ?? { rows: [], snapshotSeq: Number(snapshot) };
        if (seq !== null && batch) continuation.rows.push({ seq: Number(seq), batch });
        found.set(document, continuation);
      }
      return found;
    },

    // Rows that a reader of the log still has to see stay too; `load` passes them over.
    async compact(document, { seq, state, stateVector, owners }) {
      await sql.begin(async (tx) => {
        const [replaced] = await tx<{ done: number }[]>`update ${snapshots}
          set seq = ${seq}, state = ${state}, state_vector = ${stateVector}, owners = ${owners},
            written_at = now()
          where document = ${document} and seq < ${seq}
          returning least(seq, read_seq) as done`;
        if (!replaced) return;
        await tx`delete from ${updates}
          where document = ${document} and seq <= ${replaced.done}
            and written_at < now() - ${UNREAD_FOR}::interval`;
      });
    },

    async sign({ node, serving, lost }) {
      await sql`
        with forgotten as (delete from ${nodes} where seen_at < now() - ${SIGN_KEPT_FOR}::interval)
        insert into ${nodes} as n (node, serving, seen_at, lost_at)
        values (${node}, ${serving}, now(), case when ${lost} then now() end)
        on conflict (node) do update set serving = excluded.serving, seen_at = excluded.seen_at,
          lost_at = coalesce(excluded.lost_at, n.lost_at)`;
    },

    async hasLost(silent, late) {
      const [answer] = await sql<{ lost: boolean }[]>`
        select exists (
          select from ${nodes}, make_interval(secs => ${late / 1_000}::float) as late
          where lost_at > now() - late
            or (serving and seen_at > now() - late
              and seen_at < now() - make_interval(secs => ${silent / 1_000}::float))
        ) as lost`;
      return answer?.lost ?? false;
    },
  };
}

/** A list as PostgreSQL writes it, so that the driver need not know the types of lists. */
function listOf(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
