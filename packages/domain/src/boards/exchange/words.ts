import { LIMITS } from '@vicinity/board/exchange';

/** Characters; a longer file is refused before it is read, one of just this length with its reason. */
export const LARGEST_BOARD_FILE = LIMITS.file + 1;
