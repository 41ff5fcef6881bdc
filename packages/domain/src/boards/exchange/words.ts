import { LIMITS } from '@vicinity/board/exchange';

/** The forms that a board leaves in. */
export const exportForms = ['json', 'csv', 'md'] as const;
export type ExportForm = (typeof exportForms)[number];

/** Characters; a longer file is refused before it is read, one of just this length with its reason. */
export const LARGEST_BOARD_FILE = LIMITS.file + 1;
