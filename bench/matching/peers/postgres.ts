import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@vicinity/db/embedded';
import postgres from 'postgres';
import type { Contender, Setting } from '../contender';

/** Full text with a GIN index and ts_rank, the words of the query joined by OR. */
export async function postgresPeer({ chinese, spaced }: Setting): Promise<Contender> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vicinity-bench-'));
  await chmod(dataDir, 0o711);
  const server = await startEmbedded({ dataDir, durable: false });
  const sql = postgres(server.url, { max: 1, onnotice: () => {} });
  const language = chinese ? 'simple' : 'english';
  let bytes = 0;
  return {
    async build(corpus) {
      await sql`create table documents (id text primary key, words tsvector)`;
      for (let at = 0; at < corpus.length; at += 500) {
        const rows = corpus.slice(at, at + 500);
        const ids = rows.map(({ id }) => id);
        const texts = rows.map(({ title, text }) => spaced(`${title} ${text}`));
        await sql`
          insert into documents
          select id, to_tsvector(${language}::regconfig, body)
          from unnest(${ids}::text[], ${texts}::text[]) as given (id, body)
          on conflict do nothing`;
      }
      await sql`create index documents_words on documents using gin (words)`;
      await sql`analyze documents`;
      const [row] = await sql<
        { size: string }[]
      >`select pg_total_relation_size('documents') as size`;
      bytes = Number(row?.size ?? 0);
    },
    bytes: () => bytes,
    async search(text, limit) {
      const found = await sql<{ id: string }[]>`
        with asked as (
          select replace(plainto_tsquery(${language}::regconfig, ${spaced(text)})::text, '&', '|')::tsquery
            as query)
        select id from documents, asked where words @@ query
        order by ts_rank(words, query, 1) desc, id limit ${limit}`;
      return found.map(({ id }) => id);
    },
    async close() {
      await sql.end();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
