import * as Y from 'yjs';
import type { Compacted } from './document-work';
import { visibleContent } from './visible-content';

/**
 * One state, without what was deleted, in the place of updates; null where it would lose
 * something: where an update waits for another that is not among them. The state is read again
 * and must show, in the same order, all that the updates show, and know all that they know.
 * @throws where the check fails: then nothing may be replaced
 */
export function compact(updates: readonly Uint8Array[]): Compacted | null {
  const collected = documentOf(updates, { gc: true });
  if (collected.store.pendingStructs !== null || collected.store.pendingDs !== null) return null;
  const state = Y.encodeStateAsUpdate(collected);
  collected.destroy();

  const original = documentOf(updates, { gc: false });
  const reread = documentOf([state], { gc: true });
  const stateVector = Y.encodeStateVector(reread);
  if (!sameClocks(Y.encodeStateVector(original), stateVector)) {
    throw new Error('The compacted state lacks a part of the log');
  }
  if (visibleContent(original) !== visibleContent(reread)) {
    throw new Error('The compacted state shows something else than the log');
  }
  original.destroy();
  reread.destroy();
  return { state, stateVector };
}

function documentOf(updates: readonly Uint8Array[], options: { gc: boolean }): Y.Doc {
  const doc = new Y.Doc(options);
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

function sameClocks(first: Uint8Array, second: Uint8Array): boolean {
  const [a, b] = [Y.decodeStateVector(first), Y.decodeStateVector(second)];
  if (a.size !== b.size) return false;
  for (const [writer, clock] of a) if (b.get(writer) !== clock) return false;
  return true;
}
