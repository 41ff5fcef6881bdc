import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@vicinity/db';
import { startEmbedded } from '@vicinity/db/embedded';
import postgres from 'postgres';

/**
 * Before the integration tests: one server for the whole run (TEST_DATABASE_URL, or an embedded
 * one in a folder of its own) and one migrated template, which `createTestDatabase` copies.
 * Names are drawn per run, so that any number of runs may share a machine or a server.
 */
export async function setup(): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `vicinity_test_${randomBytes(4).toString('hex')}`;
  const admin = postgres(server.url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${template}`);
  const url = new URL(server.url);
  url.pathname = `/${template}`;
  await migrate(url.href);
  process.env.VICINITY_TEST_ADMIN_URL = server.url;
  process.env.VICINITY_TEST_TEMPLATE = template;
  return async () => {
    const left = await admin<{ datname: string }[]>`
      select datname from pg_database where starts_with(datname, ${template})`;
    for (const { datname } of left) await admin.unsafe(`drop database ${datname} with (force)`);
    await admin.end();
    await server.stop();
  };
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vicinity-test-'));
  await chmod(dataDir, 0o711); // as root, the server runs as another user and must pass
  const { url, stop } = await startEmbedded({ dataDir, durable: false });
  return {
    url,
    async stop() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
