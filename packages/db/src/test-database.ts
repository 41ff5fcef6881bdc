import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { type Connection, connect } from './connect';

export interface TestDatabase extends Omit<Connection, 'close' | 'listen'> {
  url: string;
  /** Closes the connections and removes the database. */
  drop(): Promise<void>;
}

/**
 * A database of its own, at the newest schema, for one test file: a copy of the template that
 * the run migrated once (tests/support/database.ts). Call it in `beforeAll`, drop it in
 * `afterAll`.
 *
 * @throws where no run has prepared a template: run under `vitest --project integration`
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.VICINITY_TEST_ADMIN_URL;
  const template = process.env.VICINITY_TEST_TEMPLATE;
  if (!adminUrl || !template) {
    throw new Error('No test server: run this file with `vitest run --project integration`.');
  }
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await administer(adminUrl, `create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const connection = connect(url.href, { max: 8 });
  return {
    url: url.href,
    db: connection.db,
    sql: connection.sql,
    async drop() {
      await connection.close();
      await administer(adminUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
