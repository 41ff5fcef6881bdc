import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { LexiconEntry, LexiconLayer } from '@vicinity/matching';
import { z } from 'zod';
import type { Act } from '../kernel';
import { lexiconLayers } from './schema';
import type { StoredLayer } from './words';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** As stored: arrays, because a dictionary has half a million entries. */
const stored = z.array(z.tuple([z.string(), z.string(), z.number(), z.number(), z.number()]));

export async function unpackEntries(bytes: Uint8Array): Promise<LexiconEntry[]> {
  const rows = stored.parse(JSON.parse((await unpack(bytes)).toString()));
  return rows.map(([zh, en, toEnglish, toChinese, evidence]) => ({
    zh,
    en,
    toEnglish,
    toChinese,
    evidence,
  }));
}

/** Puts a layer in the place of the one of its source. */
export async function storeLayer(
  { db, now }: Act,
  source: StoredLayer,
  { entries }: LexiconLayer,
  texts: number,
): Promise<void> {
  const rows = entries.map(({ zh, en, toEnglish, toChinese, evidence }) => [
    zh,
    en,
    round(toEnglish),
    round(toChinese),
    round(evidence),
  ]);
  const layer = {
    entries: await pack(JSON.stringify(rows)),
    pairs: rows.length,
    texts,
    madeAt: now,
  };
  await db
    .insert(lexiconLayers)
    .values({ source, ...layer })
    .onConflictDoUpdate({ target: lexiconLayers.source, set: layer });
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
