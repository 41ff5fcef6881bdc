import { boardDocument, cardDocument, seedBoard } from '@vicinity/board';
import type { Locale } from '@vicinity/i18n';
import type { Act } from '../kernel';
import { boardSnapshots } from './board-schema';
import { templateFor } from './board-templates';
import type { BoardTemplateName } from './words';

/** Seeds a new project's board, once: two seeds would double every column. */
export async function writeFirstBoard(
  act: Act,
  projectId: string,
  begins: { readonly template: BoardTemplateName; readonly locale: Locale },
): Promise<void> {
  const template = templateFor(begins.template, begins.locale, act.now);
  const { state, bodies } = seedBoard(template, { now: () => act.now.getTime() });
  const documents = [
    { document: boardDocument(projectId), state, readSeq: 0, readState: state },
    ...bodies.map((body) => ({
      document: cardDocument(projectId, body.cardId),
      state: body.state,
    })),
  ];
  await act.db
    .insert(boardSnapshots)
    .values(documents.map((document) => ({ ...document, seq: 0, writtenAt: act.now })));
}
