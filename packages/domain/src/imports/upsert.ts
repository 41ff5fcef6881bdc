import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** For `on conflict do update`: each named column takes the value that was to be inserted. */
export function overwrite(columns: Readonly<Record<string, PgColumn>>): Record<string, SQL> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, proposed(column)]),
  );
}

/** Whether any of the columns would change: a row imported again as it was stays untouched. */
export function differs(columns: Readonly<Record<string, PgColumn>>): SQL {
  const all = Object.values(columns);
  const now = sql.join(
    all.map((column) => sql`${column}`),
    sql`, `,
  );
  return sql`(${now}) is distinct from (${sql.join(all.map(proposed), sql`, `)})`;
}

function proposed(column: PgColumn): SQL {
  return sql`excluded.${sql.identifier(column.name)}`;
}
