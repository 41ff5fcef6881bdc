import type { Reader } from '@vicinity/db';
import type { LexiconLayer } from '@vicinity/matching';
import { count, eq, max } from 'drizzle-orm';
import { lexiconLayers, lexiconVerdicts } from './schema';
import { unpackEntries } from './stored-layer';

/** Changes whenever {@link readLayers} would answer otherwise. */
export async function layersVersion(db: Reader): Promise<string> {
  const [made] = await db
    .select({ at: max(lexiconLayers.madeAt), count: count() })
    .from(lexiconLayers);
  const [decided] = await db
    .select({ at: max(lexiconVerdicts.decidedAt), count: count() })
    .from(lexiconVerdicts);
  return [made, decided].map((it) => `${it?.count}@${it?.at?.getTime()}`).join(' ');
}

/** The stored layers as the matcher takes them, without the pairs that were rejected. */
export async function readLayers(db: Reader): Promise<LexiconLayer[]> {
  const rejected = await db
    .select({ zh: lexiconVerdicts.zh, en: lexiconVerdicts.en })
    .from(lexiconVerdicts)
    .where(eq(lexiconVerdicts.verdict, 'rejected'));
  const out = new Set(rejected.map(({ zh, en }) => `${zh}\n${en}`));
  const rows = await db.select().from(lexiconLayers);
  return Promise.all(
    rows.map(async ({ source, entries }) => ({
      source,
      entries: (await unpackEntries(entries)).filter(({ zh, en }) => !out.has(`${zh}\n${en}`)),
    })),
  );
}
