import { cardTexts, columnTexts, labelNames } from './project-texts';
import type { BoardRecord, ProjectRecord } from './records';
import type { Text } from './themes/theme';
import { dayInMs, dayOf, type Party, type Posted, type World } from './world';

/** Days from one card's due date to the next one's, and for how many of them it is worked on. */
const RHYTHM = 9;
const SPELL = 5;
/** The same for a project that is younger than this rhythm would have it. */
const QUICK = { rhythm: 3, spell: 2 };

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
  const people = [need.party, partner].flatMap(({ record, people: own }) =>
    own.map((personId) => ({ personId, organizationId: record.id })),
  );
  const columns = columnTexts.map((text): BoardRecord['columns'][number] => ({
    ...text,
    title: words(text.title),
    cards: [],
  }));
  for (const [at, text] of cards.entries()) {
    const finished = at < done || project.state === 'completed';
    const column = finished ? 3 : at < done + 1 ? 2 : at < done + 4 ? 1 : 0;
    const planned = now.getTime() + (at - done) * RHYTHM * dayInMs;
    const shifted = planned + Math.round(dice.int(-3, 5) / 3) * dayInMs;
    const began = project.createdAt.getTime();
    const isQuick = shifted < began;
    const due = isQuick ? began + (at + 1) * QUICK.rhythm * dayInMs : shifted;
    const start = due - (isQuick ? QUICK.spell : SPELL) * dayInMs;
    const isDated = !(column === 0 && dice.chance(0.3));
    const [lead] = people.length > 0 && (column > 0 || dice.chance(0.5)) ? [dice.pick(people)] : [];
    const helper = people.find(({ organizationId }) => organizationId !== lead?.organizationId);
    columns[column]?.cards.push({
      title: words(text.title),
      description: words(text.description),
      deliverable: text.deliverable,
      startOn: isDated ? dayOf(new Date(Math.max(began, start))) : null,
      dueOn: isDated ? dayOf(new Date(due)) : null,
      estimate: text.estimate,
      priority: text.priority,
      labels: [words(labelNames[text.label].name)],
      after: text.after.flatMap((before) => words(cards[before]?.title ?? ['', '']) || []),
      assignees: lead ? [lead, ...(helper && at % 3 === 0 ? [helper] : [])] : [],
    });
  }
  const labels = Object.values(labelNames).map(({ name, color }) => ({ name: words(name), color }));
  return { projectId: project.id, createdAt: project.createdAt, labels, columns };
}
