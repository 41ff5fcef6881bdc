import type { Problem } from './rejections';

/** What became of one record. */
export type Outcome = 'created' | 'updated' | 'unchanged' | Problem;
