import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { noteOpen } from './forget';
import { localName } from './local-names';

const UNSAVED = 'unsaved';
const WHOLE = 'whole';
const RIGHTS = 'rights';

/** What an earlier visit left on this device. */
export interface Left {
  /** Edits that were not known to be durable. */
  readonly unsaved: number;
  /** Whether all of the document was here once, so that it can be shown without a network. */
  readonly whole: boolean;
  /** As the last ticket said; a server that thinks otherwise will not take the edits. */
  readonly rights: 'write' | 'read';
}

/**
 * What this device keeps of a board, so that it opens without a network and no edit is lost with
 * the tab. One for each person: who shares a browser does not share boards.
 */
export class LocalCopy {
  private readonly persistence: IndexeddbPersistence;
  private readonly closed: () => void;

  constructor(personId: string, document: string, doc: Y.Doc) {
    this.persistence = new IndexeddbPersistence(localName(personId, document), doc);
    this.closed = noteOpen(() => this.close());
  }

  async open(): Promise<Left> {
    await this.persistence.whenSynced;
    const [unsaved, whole, rights]: unknown[] = await Promise.all(
      [UNSAVED, WHOLE, RIGHTS].map((key) => this.persistence.get(key)),
    );
    return {
      unsaved: typeof unsaved === 'number' ? unsaved : 0,
      whole: whole === 1,
      rights: rights === 'write' ? 'write' : 'read',
    };
  }

  async rememberWhole(): Promise<void> {
    await this.persistence.set(WHOLE, 1);
  }

  async rememberRights(rights: 'write' | 'read'): Promise<void> {
    await this.persistence.set(RIGHTS, rights);
  }

  async rememberUnsaved(changes: number): Promise<void> {
    await this.persistence.set(UNSAVED, changes);
  }

  owns(origin: unknown): boolean {
    return origin === this.persistence;
  }

  close(): Promise<void> {
    this.closed();
    return this.persistence.destroy();
  }
}
