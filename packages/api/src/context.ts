import type { Database } from '@vicinity/db';
import { type Act, type Actor, type Look, perform } from '@vicinity/domain/kernel';
import type { Mailer } from '@vicinity/domain/notifications';
import type { ListingIndex } from '@vicinity/domain/recommendations';

/** What the process lends to every request. */
export type Services = {
  readonly db: Database;
  readonly mailer: Mailer;
  /** The origin that links in mails begin with. */
  readonly origin: string;
  /** Signs the tickets with which a browser opens a board's socket. */
  readonly ticketSecret: string;
  /** The published listings, ready to be matched and searched. */
  readonly listingIndex: ListingIndex;
  readonly now: () => Date;
};

/** One request: who asks, and the two ways to serve it. */
export type Context = {
  readonly services: Services;
  readonly actor: Actor;
  readonly look: Look;
  /** Runs a verb in one transaction. */
  readonly act: <T>(deed: (act: Act) => Promise<T>) => Promise<T>;
};

export function createContext(services: Services, actor: Actor): Context {
  const now = services.now();
  return {
    services,
    actor,
    look: { db: services.db, actor, now },
    act: (deed) => perform(services.db, actor, now, deed),
  };
}
