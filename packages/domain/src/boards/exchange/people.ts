import { type BoardContent, nameKey } from '@vicinity/board/exchange';
import type { listBoardPeople } from '../../projects';

type BoardPerson = Awaited<ReturnType<typeof listBoardPeople>>[number];

/** Somebody of the project, for one organization: `personId organizationId`. */
export type PersonKey = string;

export function personKey(person: Pick<BoardPerson, 'personId' | 'organizationId'>): PersonKey {
  return `${person.personId} ${person.organizationId}`;
}

/**
 * Whom each person of a file is here: who has the same id, else the only one of the same name. Two
 * of one name are nobody until the reader chooses.
 */
export function matchPeople(
  content: BoardContent,
  people: readonly BoardPerson[],
): Map<string, PersonKey> {
  const matches = new Map<string, PersonKey>();
  for (const { id, name, alias = '', organizationId } of content.people) {
    const same = people.filter((person) => person.personId === id);
    const found =
      same.find((person) => person.organizationId === organizationId) ??
      same[0] ??
      onlyOne(people.filter((person) => isNamed(person, name) || isNamed(person, alias)));
    if (found) matches.set(id, personKey(found));
  }
  return matches;
}

function isNamed({ name }: BoardPerson, wanted: string): boolean {
  return wanted.trim() !== '' && withoutSpaces(name) === withoutSpaces(wanted);
}

/** Chinese names are written with a space between their parts in some tools. */
function withoutSpaces(name: string): string {
  return nameKey(name).replaceAll(' ', '');
}

function onlyOne(people: readonly BoardPerson[]): BoardPerson | undefined {
  const persons = new Set(people.map(({ personId }) => personId));
  return persons.size === 1 ? people[0] : undefined;
}
