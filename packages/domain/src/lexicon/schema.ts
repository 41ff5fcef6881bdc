import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/schema';
import { bytes, instant } from '../kernel';
import { pairVerdicts, storedLayers } from './words';

/** What a source knows of how terms translate; the newest reading of each source. */
export const lexiconLayers = pgTable('lexicon_layers', {
  source: text('source', { enum: storedLayers }).primaryKey(),
  /** The layer's entries, as gzipped JSON. */
  entries: bytes('entries').notNull(),
  /** Pairs in it. */
  pairs: integer('pairs').notNull(),
  /** Bilingual texts, or lines of a dictionary, that it was read from. */
  texts: integer('texts').notNull(),
  madeAt: instant('made_at').notNull(),
});

/** What a curator decided of a mined pair of terms; it outlives the next mining. */
export const lexiconVerdicts = pgTable(
  'lexicon_verdicts',
  {
    zh: text('zh').notNull(),
    en: text('en').notNull(),
    verdict: text('verdict', { enum: pairVerdicts }).notNull(),
    decidedBy: uuid('decided_by').references(() => persons.id, { onDelete: 'set null' }),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.zh, t.en] })],
);
