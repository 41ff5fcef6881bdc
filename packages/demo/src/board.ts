import { cardTexts, columnTitles } from './project-texts';
import type { BoardRecord, ProjectRecord } from './records';
import type { Text } from './themes/theme';
import { dayInMs, dayOf, type Party, type Posted, type World } from './world';

/** A board as far along as its project: the further, the more of its cards are done. */
export function boardOf(
  world: World,
  project: ProjectRecord,
  need: Posted,
  partner: Party,
  words: (text: Text) => string,
  reached: number,
): BoardRecord {
  const { dice, now } = world;
  const cards = cardTexts.slice(0, dice.int(9, cardTexts.length));
  const done = Math.min(cards.length - 2, 1 + reached * 3);
  const people = [...need.party.people, ...partner.people];
  const columns = columnTitles.map((title): BoardRecord['columns'][number] => ({
    title: words(title),
    cards: [],
  }));
  for (const [at, { title, description, deliverable }] of cards.entries()) {
    const finished = at < done || project.state === 'completed';
    const column = finished ? 3 : at < done + 1 ? 2 : at < done + 4 ? 1 : 0;
    const due = new Date(now.getTime() + ((at - done) * 9 + dice.int(-3, 5)) * dayInMs);
    columns[column]?.cards.push({
      title: words(title),
      description: words(description),
      deliverable,
      dueOn:
        column === 0 && dice.chance(0.3)
          ? null
          : dayOf(
              due < project.createdAt
                ? new Date(project.createdAt.getTime() + (at + 1) * 3 * dayInMs)
                : due,
            ),
      assignees: people.length > 0 && (column > 0 || dice.chance(0.5)) ? [dice.pick(people)] : [],
    });
  }
  return { projectId: project.id, createdAt: project.createdAt, columns };
}
