import * as Y from 'yjs';
import { createCard } from './cards';
import { addColumn } from './columns';
import { type BoardTools, metaOf, openBoard } from './document';
import { BOARD_VERSION } from './view';

/** What a new board holds, its texts already in the project's language. */
export interface BoardTemplate {
  readonly columns: readonly {
    readonly title: string;
    readonly cards?: readonly {
      readonly title: string;
      readonly description?: string;
      readonly deliverable?: boolean;
    }[];
  }[];
}

/**
 * The first state of a board, as a Yjs update (version 1 encoding). Only the server seeds, once,
 * in the transaction that opens the project: two clients that seed would double every column.
 */
export function seedBoard(template: BoardTemplate, tools: Partial<BoardTools> = {}): Uint8Array {
  const doc = new Y.Doc();
  const board = openBoard(doc, tools);
  doc.transact(() => {
    metaOf(doc).set('version', BOARD_VERSION);
    for (const { title, cards } of template.columns) {
      const added = addColumn(board, { title });
      if (added.status !== 'done') throw new Error(`A board template's column has no title`);
      for (const card of cards ?? []) createCard(board, { ...card, columnId: added.change.id });
    }
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}
