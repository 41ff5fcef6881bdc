import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { localName } from './local-names';

const UNSAVED = 'unsaved';

/**
 * What this device keeps of a board, so that it opens without a network and no edit is lost with
 * the tab. One for each person: who shares a browser does not share boards.
 */
export class LocalCopy {
  private readonly persistence: IndexeddbPersistence;

  constructor(personId: string, document: string, doc: Y.Doc) {
    this.persistence = new IndexeddbPersistence(localName(personId, document), doc);
  }

  /** Resolves with how many edits of an earlier visit were not known to be durable. */
  async open(): Promise<number> {
    await this.persistence.whenSynced;
    const unsaved: unknown = await this.persistence.get(UNSAVED);
    return typeof unsaved === 'number' ? unsaved : 0;
  }

  async rememberUnsaved(changes: number): Promise<void> {
    await this.persistence.set(UNSAVED, changes);
  }

  owns(origin: unknown): boolean {
    return origin === this.persistence;
  }

  close(): Promise<void> {
    return this.persistence.destroy();
  }
}
