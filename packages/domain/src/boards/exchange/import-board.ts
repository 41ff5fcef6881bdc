import type { Change } from '@vicinity/board';
import { addContent } from '@vicinity/board/exchange';
import { recordEvent } from '../../audit';
import { type Act, DomainError } from '../../kernel';
import { editBoard, holdProject, listBoardPeople, writeTexts } from '../../projects';
import { mayImport } from '../policy';
import { type ImportFile, readFile } from './check-import';
import { matchPeople, type PersonKey, personKey } from './people';

type Import = ImportFile & {
  /** Whom people of the file are, in place of what was matched by name; '' for nobody. */
  readonly people: Readonly<Record<string, PersonKey>>;
};

/**
 * Adds a file's cards, columns and labels to a project's board, with the cards' texts, all in one
 * transaction and as one edit of whoever imports. @returns the edit, so that it can be undone
 * @throws DomainError not_found, read_only, invalid_field { field: 'text' }, quota_exceeded
 */
export async function importBoard(
  act: Act,
  input: Import,
): Promise<{ cards: number; id: string; changes: readonly Change[] }> {
  const { projectId } = input;
  const { personId, acting } = mayImport(act.actor, await holdProject(act, projectId));
  const { reading } = await readFile(act, input);
  if (reading.status === 'broken') throw new DomainError('invalid_field', { field: 'text' });
  const { content } = reading;
  const people = await listBoardPeople(act, projectId);
  const known = new Map(people.map((person) => [personKey(person), person]));
  const matches = matchPeople(content, people);
  const personFor = (id: string) => known.get(input.people[id] ?? matches.get(id) ?? '') ?? null;
  await recordEvent(act, 'boards.import', projectId, { cards: content.cards.length });
  const writer = { personId, organizationId: acting.organizationId };
  const { outcome } = await editBoard(
    act,
    projectId,
    writer,
    (board) => addContent(board, content, { personFor }),
    ({ texts }) => writeTexts(act, projectId, texts),
  );
  if (outcome.status !== 'done') return { cards: 0, id: '', changes: [] };
  return { cards: content.cards.length, id: outcome.id, changes: outcome.changes };
}
