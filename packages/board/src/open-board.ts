import type * as Y from 'yjs';
import type { Board, BoardTools } from './document';
import { BoardReader, readBoard } from './read-board';

const systemTools: BoardTools = {
  now: () => Date.now(),
  random: () => Math.random(),
  newId: () => crypto.randomUUID(),
};

export function openBoard(doc: Y.Doc, tools: Partial<BoardTools> = {}): Board {
  const reader = new BoardReader(doc);
  // What changed within a transaction is told to the reader only when it ends.
  const read = () => (doc._transaction ? readBoard(doc) : reader.read());
  return { doc, read, ...systemTools, ...tools };
}
