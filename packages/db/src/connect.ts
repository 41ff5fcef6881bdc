import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { type Listener, type Listening, listen } from './listen';

/** A handle on the pool: each statement may run on another connection. */
export type Database = PostgresJsDatabase;

/** One connection inside `db.transaction`: a function that takes this can not run outside one. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** What a query that only reads asks for. */
export type Reader = Database | Transaction;

export interface Connection {
  db: Database;
  /** The same pool, for NOTIFY, COPY and statements drizzle has no words for. */
  sql: postgres.Sql;
  /** LISTEN on a connection of its own that is made again whenever it breaks: see `listen.ts`. */
  listen(channel: string, to: Listening): Promise<Listener>;
  /** Waits up to 5 s for running statements, then closes every connection. */
  close(): Promise<void>;
}

/**
 * Seconds between two attempts to connect, at most. The driver counts the failures of all
 * connections together: ten that break at once would keep a listener away for twenty seconds.
 */
const longestPause = 0.5;

/**
 * Opens a pool; connections are made on first use, so a wrong url shows at the first query.
 *
 * Sessions run in UTC. `bigint` (and so `count(*)`) arrives as a number while it is exact
 * (|n| ≤ 2⁵³ − 1), else as a BigInt; `numeric` stays a string, because money must not round.
 * In raw `sql`, dates and timestamps arrive as strings, and a Date may be passed.
 *
 * @param max connections at most, 10 unless told
 * @param lists false where no statement passes or returns a list: then a new connection does not
 *   ask for the types of lists, during which the driver can not bear that the database goes away
 */
export function connect(
  url: string,
  { max = 10, lists = true }: { max?: number; lists?: boolean } = {},
): Connection {
  const sql = postgres(url, {
    max,
    fetch_types: lists,
    connect_timeout: 10,
    backoff: (tries: number) => Math.min(3 ** tries / 100, longestPause),
    onnotice: () => {},
    connection: { TimeZone: 'UTC', application_name: 'vicinity' },
  });
  const db = drizzle(sql);
  sql.options.parsers[OID.int8] = parseBigint;
  for (const oid of OID.datesAndTimes) sql.options.serializers[oid] = serializeDate;
  return {
    db,
    sql,
    listen: (channel, to) => listen(url, channel, to),
    close: () => sql.end({ timeout: 5 }),
  };
}

const OID = { int8: 20, datesAndTimes: [1082, 1114, 1184] } as const;

function parseBigint(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** drizzle sends strings of its own; its setting would refuse a Date in raw `sql`. */
function serializeDate(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
