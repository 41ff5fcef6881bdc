import { type BoardTemplate, boardDocument, cardDocument, seedBoard } from '@vicinity/board';
import { type Locale, translatorFor } from '@vicinity/i18n';
import type { Act } from '../kernel';
import { boardSnapshots } from './board-schema';

function templateIn(locale: Locale): BoardTemplate {
  const t = translatorFor(locale);
  return {
    columns: [
      {
        title: t('projects.board.todo'),
        cards: [
          { title: t('projects.board.kickOff'), description: t('projects.board.kickOffBody') },
          { title: t('projects.board.rights'), description: t('projects.board.rightsBody') },
          { title: t('projects.board.plan'), deliverable: true },
        ],
      },
      { title: t('projects.board.doing') },
      { title: t('projects.board.review') },
      { title: t('projects.board.done') },
    ],
  };
}

/** Seeds a new project's board, once: two seeds would double every column. */
export async function writeFirstBoard(act: Act, projectId: string, locale: Locale): Promise<void> {
  const { state, bodies } = seedBoard(templateIn(locale), { now: () => act.now.getTime() });
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
