import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from '../kernel';
import type { DrawnNetwork } from './draw-network';
import type { MeasuredHealth } from './measure-health';

/** The last measurement of each cluster too large to be measured at each look. */
export const healthSnapshots = pgTable('health_snapshots', {
  /** The id of a cluster, or `instance`. */
  scope: text('scope').primaryKey(),
  /** Of `health` and `network`: a reader of another one measures anew. */
  format: integer('format').notNull(),
  at: instant('at').notNull(),
  /** Milliseconds that measuring took. */
  took: integer('took').notNull(),
  health: jsonb('health').$type<MeasuredHealth>().notNull(),
  network: jsonb('network').$type<DrawnNetwork>().notNull(),
});
