import path from 'node:path';
import { type Connection, connect, migrate } from '@vicinity/db';
import { acquireDatabase } from '@vicinity/db/embedded';

const root = path.resolve(import.meta.dirname, '..');

/**
 * What a command works on, at the newest schema: the database of DATABASE_URL, else the embedded
 * one in DATA_DIR, which it joins where `npm start` runs and starts for itself where not. `close`
 * leaves behind nothing that this started.
 */
export async function openDatabase(): Promise<Connection> {
  const { url, stop } = await acquireDatabase({
    url: process.env.DATABASE_URL || undefined,
    dataDir: path.resolve(root, process.env.DATA_DIR || '.data'),
    log: (line) => console.error(`• ${line}`),
  });
  try {
    await migrate(url);
    const connection = connect(url);
    return {
      ...connection,
      async close() {
        await connection.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
