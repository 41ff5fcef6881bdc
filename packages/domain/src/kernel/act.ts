import type { Reader, Transaction } from '@vicinity/db';
import type { Actor } from './actor';

/** The circumstances of reading: who looks, when, and through what. */
export type Look = { readonly db: Reader; readonly actor: Actor; readonly now: Date };

/** The circumstances of writing: as {@link Look}, inside one transaction. */
export type Act = Look & {
  readonly db: Transaction;
  /** Runs once the transaction has committed, and not at all where it rolls back: mails, wake-ups. */
  readonly afterCommit: (deed: () => Promise<void>) => void;
};
