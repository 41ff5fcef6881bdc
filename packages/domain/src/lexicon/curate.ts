import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import type { Act, Look } from '../kernel';
import { permitCurate } from './policy';
import { lexiconLayers, lexiconVerdicts } from './schema';
import { unpackEntries } from './stored-layer';
import type { PairVerdict } from './words';

/** Each layer that is stored: how many pairs, read from how many texts, when. @throws DomainError forbidden */
export async function describeLexicon({ db, actor }: Look) {
  permitCurate(actor);
  return db
    .select({
      source: lexiconLayers.source,
      pairs: lexiconLayers.pairs,
      texts: lexiconLayers.texts,
      madeAt: lexiconLayers.madeAt,
    })
    .from(lexiconLayers)
    .orderBy(lexiconLayers.source);
}

/**
 * Mined pairs, those with the most evidence first, with what was decided of each.
 * @param q part of either term; empty: all
 * @param page from 1, `limit` (1 … 100) on each
 * @throws DomainError forbidden
 */
export async function listPairs(
  { db, actor }: Look,
  input: { readonly q: string; readonly page: number; readonly limit: number },
) {
  permitCurate(actor);
  const [layer] = await db
    .select({ entries: lexiconLayers.entries })
    .from(lexiconLayers)
    .where(eq(lexiconLayers.source, 'mined'));
  const q = input.q.trim().toLowerCase();
  const entries = layer ? await unpackEntries(layer.entries) : [];
  const found = entries
    .filter(({ zh, en }) => q === '' || zh.includes(q) || en.includes(q))
    .sort((a, b) => b.evidence - a.evidence || (a.zh < b.zh ? -1 : 1));
  const from = (input.page - 1) * input.limit;
  const verdicts = await db.select().from(lexiconVerdicts);
  const decided = new Map(verdicts.map(({ zh, en, verdict }) => [`${zh}\n${en}`, verdict]));
  return {
    total: found.length,
    pairs: found.slice(from, from + input.limit).map((entry) => ({
      ...entry,
      verdict: decided.get(`${entry.zh}\n${entry.en}`) ?? null,
    })),
  };
}

/**
 * Accepts or rejects a pair; null takes the verdict back. A rejected pair translates nothing, however
 * often it is mined.
 * @throws DomainError forbidden
 */
export async function decidePair(
  act: Act,
  input: { readonly zh: string; readonly en: string; readonly verdict: PairVerdict | null },
): Promise<void> {
  permitCurate(act.actor);
  const { zh, en, verdict } = input;
  const decidedBy = act.actor.type === 'person' ? act.actor.personId : null;
  if (verdict === null) {
    await act.db
      .delete(lexiconVerdicts)
      .where(and(eq(lexiconVerdicts.zh, zh), eq(lexiconVerdicts.en, en)));
  } else {
    const said = { verdict, decidedBy, decidedAt: act.now };
    await act.db
      .insert(lexiconVerdicts)
      .values({ zh, en, ...said })
      .onConflictDoUpdate({ target: [lexiconVerdicts.zh, lexiconVerdicts.en], set: said });
  }
  await recordEvent(act, 'lexicon.decidePair', null, { zh, en, verdict: verdict ?? 'open' });
}
