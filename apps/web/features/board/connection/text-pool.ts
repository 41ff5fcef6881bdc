import { cardDocument, parseDocumentName } from '@vicinity/board';
import { DocumentConnection } from './document-connection';
import { localDocuments, unsavedIn } from './local-names';
import type { Status } from './status';
import type { Ticket } from './tickets';

interface Held {
  readonly connection: DocumentConnection;
  /** How many dialogs show it. */
  shown: number;
}

/**
 * The texts of cards that are open on this page, and those that were closed with edits which the
 * server does not have yet: they stay connected until it has them. `waiting` counts those edits.
 */
export class TextPool {
  private readonly held = new Map<string, Held>();
  private readonly listeners = new Set<() => void>();
  private count = 0;

  constructor(
    private readonly options: {
      readonly personId: string;
      readonly projectId: string;
      readonly url: string;
      readonly ticketFor: (cardId: string) => Promise<Ticket | null>;
    },
  ) {}

  open(cardId: string): DocumentConnection {
    const held = this.held.get(cardId) ?? this.connect(cardId);
    held.shown += 1;
    return held.connection;
  }

  /** The text is no longer shown. */
  close(cardId: string): void {
    const held = this.held.get(cardId);
    if (!held) return;
    held.shown -= 1;
    this.settle(cardId);
  }

  /** Sends what an earlier visit wrote without a network. */
  async resume(): Promise<void> {
    const { personId, projectId } = this.options;
    for (const document of await localDocuments(personId)) {
      const name = parseDocumentName(document);
      if (name?.kind !== 'card' || name.projectId !== projectId) continue;
      if (this.held.has(name.cardId) || (await unsavedIn(personId, document)) === 0) continue;
      if (!this.held.has(name.cardId)) this.connect(name.cardId);
    }
  }

  waiting = (): number => this.count;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  destroy(): void {
    for (const { connection } of this.held.values()) connection.destroy();
    this.held.clear();
    this.listeners.clear();
  }

  private connect(cardId: string): Held {
    const { personId, projectId, url, ticketFor } = this.options;
    const connection = new DocumentConnection({ personId, url, tickets: () => ticketFor(cardId) });
    const held = { connection, shown: 0 };
    this.held.set(cardId, held);
    connection.subscribe(() => this.settle(cardId));
    connection.open(cardDocument(projectId, cardId));
    return held;
  }

  private settle(cardId: string): void {
    const held = this.held.get(cardId);
    if (held && held.shown <= 0 && isSettled(held.connection.status())) {
      this.held.delete(cardId);
      held.connection.destroy();
    }
    const statuses = [...this.held.values()].map(({ connection }) => connection.status());
    const count = statuses.reduce((sum, s) => sum + ('changes' in s ? s.changes : 0), 0);
    if (count === this.count) return;
    this.count = count;
    for (const listener of this.listeners) listener();
  }
}

/** Nothing is lost on this page by letting go: the device keeps what the server does not have. */
function isSettled(status: Status): boolean {
  if (status.kind === 'saved' || status.kind === 'read-only' || status.kind === 'closed')
    return true;
  return status.kind === 'offline' && status.changes === 0;
}
