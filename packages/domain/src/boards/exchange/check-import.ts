import { boardDocument, readBoard } from '@vicinity/board';
import { type BoardContent, type Note, nameKey, readBoardFile } from '@vicinity/board/exchange';
import type { Locale } from '@vicinity/i18n';
import { DomainError, type Look } from '../../kernel';
import { listBoardPeople, readDocument, standingIn } from '../../projects';
import { mayImport } from '../policy';
import { readOptions } from './file-words';
import { matchPeople } from './people';

export type ImportFile = {
  readonly projectId: string;
  /** The file's whole content. */
  readonly text: string;
  readonly locale: Locale;
  /** The reader's, by its IANA name: days are theirs. */
  readonly timeZone: string;
};

/**
 * Tells what importing a file would do, and changes nothing: what comes to which column, whom the
 * file's people are here, what is carried otherwise and what is not.
 * @throws DomainError not_found, read_only
 */
export async function checkImport(look: Look, file: ImportFile) {
  mayImport(look.actor, await standingIn(look, file.projectId));
  const { reading, open } = await readFile(look, file);
  if (reading.status === 'broken') return reading;
  const { content } = reading;
  const matches = matchPeople(content, await listBoardPeople(look, file.projectId));
  return {
    status: 'read' as const,
    cards: content.cards.length,
    archived: content.cards.filter(({ archivedAt }) => archivedAt !== null).length,
    texts: content.cards.filter(({ text }) => text.length > 0).length,
    labels: content.labels.map(({ name }) => name),
    columns: content.columns.map(({ id, title, archivedAt }) => ({
      title,
      archived: archivedAt !== null,
      isNew: archivedAt !== null || !open.has(nameKey(title)),
      cards: content.cards.filter((card) => card.columnId === id && card.archivedAt === null)
        .length,
    })),
    people: peopleIn(content).map(({ person, cards }) => ({
      id: person.id,
      name: person.name || person.id,
      cards,
      match: matches.get(person.id) ?? null,
    })),
    notes: [...reading.notes] satisfies Note[],
  };
}

export type ImportCheck = Awaited<ReturnType<typeof checkImport>>;

/** The file, read; what it names no column for comes to the board's first. */
export async function readFile(look: Look, file: ImportFile) {
  const board = await readDocument(look.db, boardDocument(file.projectId));
  if (!board) throw new DomainError('not_found');
  const { columns } = readBoard(board.doc);
  board.doc.destroy();
  const options = readOptions(file.locale, file.timeZone, columns[0]?.title);
  return {
    reading: readBoardFile(file.text, options),
    open: new Set(columns.map(({ title }) => nameKey(title))),
  };
}

function peopleIn(content: BoardContent) {
  return content.people
    .map((person) => ({
      person,
      cards: content.cards.filter(({ assignees }) =>
        assignees.some(({ personId }) => personId === person.id),
      ).length,
    }))
    .filter(({ cards }) => cards > 0);
}
