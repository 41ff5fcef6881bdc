import { migrate } from '@vicinity/db';

/** Brings DATABASE_URL to the newest schema, before the other processes of a release start. */
async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is missing: set it to the database to migrate.');
  const { applied } = await migrate(url);
  console.log(applied === 0 ? 'The database is up to date.' : `${applied} migrations applied.`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
