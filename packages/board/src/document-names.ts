/**
 * The names of a project's documents, in the log and on the socket. Ids are UUIDs, so a name
 * reads only one way.
 */
export type DocumentName =
  | { readonly kind: 'board'; readonly projectId: string }
  | { readonly kind: 'card'; readonly projectId: string; readonly cardId: string };

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NAME = new RegExp(`^(?:board:(${ID})|card:(${ID}):(${ID}))$`);

/** Columns, cards and labels. */
export function boardDocument(projectId: string): string {
  return `board:${projectId}`;
}

/** The text of one card. */
export function cardDocument(projectId: string, cardId: string): string {
  return `card:${projectId}:${cardId}`;
}

export function parseDocumentName(name: string): DocumentName | null {
  const [, board, project, cardId] = NAME.exec(name) ?? [];
  if (board) return { kind: 'board', projectId: board };
  return project && cardId ? { kind: 'card', projectId: project, cardId } : null;
}
