import { existsSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect, type Database } from './connect';

/** Any fixed number: whoever migrates a Vicinity database takes this lock first. */
const MIGRATION_LOCK = 7_020_260_001;

/** Where the history lives: `drizzle/` at the root of the repository. */
function migrationsFolder(): string {
  return path.resolve(import.meta.dirname, '../../../drizzle');
}

/**
 * Brings the database to the newest schema, in one transaction. Processes that start together
 * take turns: the second finds nothing to do.
 *
 * @returns how many migrations were applied; 0 where the folder has none yet
 */
export async function migrate(
  url: string,
  folder: string = migrationsFolder(),
): Promise<{ applied: number }> {
  if (!existsSync(path.join(folder, 'meta', '_journal.json'))) return { applied: 0 };
  const { db, close } = connect(url, { max: 1 });
  try {
    // A session lock: one connection holds it until it is given back or the session ends.
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    const before = await countApplied(db);
    await applyMigrations(db, { migrationsFolder: folder });
    const applied = (await countApplied(db)) - before;
    await db.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
    return { applied };
  } finally {
    await close();
  }
}

async function countApplied(db: Database): Promise<number> {
  const [table] = await db.execute<{ found: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as found`,
  );
  if (!table?.found) return 0;
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*) as count from drizzle.__drizzle_migrations`,
  );
  return row?.count ?? 0;
}
