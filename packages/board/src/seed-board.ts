import * as Y from 'yjs';
import { createCard, setAssigned, setDue } from './cards';
import { addColumn } from './columns';
import { type Board, type BoardTools, metaOf, openBoard } from './document';
import { BOARD_VERSION } from './view';

/** What a new board holds, its texts already in the project's language. */
type ColumnTemplate = BoardTemplate['columns'][number];
type CardTemplate = NonNullable<ColumnTemplate['cards']>[number];

export interface BoardTemplate {
  readonly columns: readonly {
    readonly title: string;
    readonly cards?: readonly {
      readonly title: string;
      readonly description?: string;
      readonly deliverable?: boolean;
      /** A calendar day, `YYYY-MM-DD`. */
      readonly dueOn?: string | null;
      /** Ids of persons. */
      readonly assignees?: readonly string[];
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
      for (const card of cards ?? []) addCard(board, added.change.id, card);
    }
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

function addCard(board: Board, columnId: string, card: CardTemplate): void {
  const created = createCard(board, { ...card, columnId });
  if (created.status !== 'done') throw new Error(`A board template's card has no title`);
  const { id } = created.change;
  if (card.dueOn) setDue(board, id, card.dueOn);
  for (const person of card.assignees ?? []) setAssigned(board, id, person, true);
}
