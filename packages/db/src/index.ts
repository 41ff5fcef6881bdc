/**
 * The way to the data: a connection pool to one PostgreSQL, the one linear history of
 * migrations, and a database of its own for each test file. It knows no tables: every room of
 * the domain declares its own. The server that needs no installation is behind the second
 * door, `@vicinity/db/embedded`, so that the web bundle never carries it.
 */
export { type Connection, connect, type Database, type Reader, type Transaction } from './connect';
export { migrate } from './migrate';
export { createTestDatabase, type TestDatabase } from './test-database';
