import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.env.PEERS, 'package.json'));
const load = (name) => import(path.join(process.env.PEERS, 'node_modules', name));
const { Server } = await load('@hocuspocus/server/dist/hocuspocus-server.esm.js');
const { Database } = await load('@hocuspocus/extension-database/dist/hocuspocus-database.esm.js');
const postgres = require('postgres');

const sql = postgres(process.env.DATABASE_URL, { onnotice: () => {} });
await sql`create table if not exists hocuspocus (name text primary key, data bytea not null)`;
const database = new Database({
  async fetch({ documentName }) {
    const [row] = await sql`select data from hocuspocus where name = ${documentName}`;
    return row ? row.data : null;
  },
  async store({ documentName, state }) {
    await sql`insert into hocuspocus (name, data) values (${documentName}, ${state})
      on conflict (name) do update set data = excluded.data`;
  },
});
const server = new Server({
  port: Number(process.env.PORT),
  address: '127.0.0.1',
  quiet: true,
  extensions: [database],
});
await server.listen();
