import type * as Y from 'yjs';
import { metaOf } from './document';
import { BOARD_VERSION } from './view';

/** `migrations[n]` carries a document of version n to version n + 1. */
const migrations: readonly ((doc: Y.Doc) => void)[] = [
  // 0 → 1: documents from before the version was recorded already have this layout.
  () => undefined,
];

export type Readiness =
  | { readonly status: 'ready' }
  /** Written by newer code than this: show it, and let nobody write to it from here. */
  | { readonly status: 'newer'; readonly version: number };

export function versionOf(doc: Y.Doc): number {
  const version = metaOf(doc).get('version');
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

export function readinessOf(doc: Y.Doc): Readiness {
  const version = versionOf(doc);
  return version > BOARD_VERSION ? { status: 'newer', version } : { status: 'ready' };
}

/**
 * Carries a document to `BOARD_VERSION` in one transaction. Only the server calls it: two
 * clients that migrate at once would each write. A newer document is left as it is.
 */
export function migrateBoard(doc: Y.Doc): Readiness {
  const readiness = readinessOf(doc);
  const from = versionOf(doc);
  if (readiness.status === 'newer' || from === BOARD_VERSION) return readiness;
  doc.transact(() => {
    for (const migrate of migrations.slice(from)) migrate(doc);
    metaOf(doc).set('version', BOARD_VERSION);
  });
  return readiness;
}
