import { boardDocument, readBoard } from '@vicinity/board';
import {
  type BoardContent,
  takeContent,
  writeCsv,
  writeJson,
  writeMarkdown,
} from '@vicinity/board/exchange';
import type { ExportForm } from '@vicinity/board/exchange/kinds';
import type { Locale } from '@vicinity/i18n';
import { DomainError, type Look } from '../../kernel';
import { listBoardPeople, readDocument, readTexts, standingIn } from '../../projects';
import { mayReadBoard } from '../policy';
import { csvWords, markdownWords } from './file-words';

/**
 * A board as a file, as it is now: JSON holds all of it, CSV what a table can, Markdown what is open.
 * Comments and attached files, which are beside the board, are in none.
 * @throws DomainError not_found
 */
export async function exportBoard(
  look: Look,
  query: { readonly projectId: string; readonly form: ExportForm; readonly locale: Locale },
): Promise<{ name: string; mediaType: string; text: string }> {
  const standing = await standingIn(look, query.projectId);
  mayReadBoard(look.actor, standing);
  const { title } = standing.project;
  const content = await contentOf(look, query);
  const day = look.now.toISOString().slice(0, 10);
  const name = `${title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 80)} ${day}.${query.form}`;
  switch (query.form) {
    case 'json':
      return {
        name,
        mediaType: 'application/json; charset=utf-8',
        text: writeJson(content, { title, exportedAt: look.now }),
      };
    case 'csv':
      return {
        name,
        mediaType: 'text/csv; charset=utf-8',
        text: writeCsv(content, csvWords(query.locale)),
      };
    case 'md':
      return {
        name,
        mediaType: 'text/markdown; charset=utf-8',
        text: writeMarkdown(content, { title, words: markdownWords(query.locale) }),
      };
  }
}

async function contentOf(
  look: Look,
  { projectId, locale }: { readonly projectId: string; readonly locale: Locale },
): Promise<BoardContent> {
  const board = await readDocument(look.db, boardDocument(projectId));
  if (!board) throw new DomainError('not_found');
  const view = readBoard(board.doc);
  const cards = [...view.columns.flatMap((c) => c.cards), ...view.unsorted, ...view.archivedCards];
  const texts = await readTexts(
    look.db,
    projectId,
    cards.map(({ id }) => id),
  );
  const people = (await listBoardPeople(look, projectId)).map((person) => ({
    id: person.personId,
    name: person.name,
    organizationId: person.organizationId,
    organization:
      (locale === 'zh' ? person.nameZh : person.nameEn) ?? person.nameZh ?? person.nameEn,
  }));
  const content = takeContent(board.doc, (id) => texts.get(id) ?? [], people);
  board.doc.destroy();
  return content;
}
