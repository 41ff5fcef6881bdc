import type { BoardColor } from '../view';
import { type CardContent, cardContent, type LabelContent } from './content';
import { cutTitle } from './csv';
import { broken, LIMITS, Notes, type Reading } from './reading';
import { refuseForm } from './refuse-form';
import { plainText } from './text/body-node';
import { type TrelloBoard, type TrelloCard, trelloForm } from './trello-form';
import { noteWhatIsLost } from './trello-losses';
import { TrelloTexts, type TrelloWords } from './trello-texts';

export interface TrelloOptions {
  /** The reader's time zone: a day is due where its readers are. */
  readonly timeZone: string;
  readonly words: TrelloWords;
}

/**
 * Reads a Trello board's JSON export. Lists become columns, checklists, links to attachments, custom
 * fields and comments a part of their card's text: what was said stays attributed in words, as
 * nobody here can have said it. Cards in archived lists come archived.
 */
export function readTrello(json: unknown, options: TrelloOptions): Reading {
  const parsed = trelloForm.safeParse(json, { reportInput: true });
  if (!parsed.success) return refuseForm(parsed.error);
  const board = parsed.data;
  if (board.cards.length > LIMITS.cards) return broken('too_many_cards', 'cards', LIMITS.cards);
  const notes = new Notes();
  noteWhatIsLost(board, notes);
  const lists = board.lists.toSorted((a, b) => a.pos - b.pos);
  const closed = new Map(lists.filter((list) => list.closed).map(({ id, name }) => [id, name]));
  const labels = labelsOf(board);
  const texts = new TrelloTexts(board, options.words, notes);
  const known = new Set([...labels.values()].map(({ id }) => id));
  const cards = board.cards
    .toSorted((a, b) => a.pos - b.pos)
    .map((card): CardContent => {
      const inClosed = closed.get(card.idList);
      if (inClosed !== undefined && !card.closed) notes.add('cards_of_archived_lists', inClosed);
      const isArchived = card.closed || inClosed !== undefined;
      const day = (at: string | null | undefined) => dayIn(options.timeZone, at);
      if (card.due) notes.add('times_as_days', card.name);
      return cardContent({
        id: card.id,
        columnId: card.idList,
        title: cutTitle(card.name.trim() || options.words.untitled, notes),
        startOn: day(card.start),
        dueOn: day(card.due),
        labels: [...new Set(card.idLabels.flatMap((id) => labels.get(id)?.id ?? []))].filter((id) =>
          known.has(id),
        ),
        assignees: card.idMembers.map((personId) => ({ personId, organizationId: null })),
        createdAt: createdAt(card),
        archivedAt: isArchived ? (timeOf(card.dateLastActivity) ?? createdAt(card) ?? 1) : null,
        text: texts.of(card),
      });
    });
  const long = cards.findIndex(({ text }) => plainText(text).length > LIMITS.text);
  if (long >= 0) return broken('too_long', `cards[${long + 1}]`, LIMITS.text);
  return {
    status: 'read',
    content: {
      columns: lists.map(({ id, name, closed: isClosed }) => ({
        id,
        title: name.trim().slice(0, LIMITS.title) || options.words.untitled,
        color: null,
        wipLimit: null,
        archivedAt: isClosed ? lastActivity(board) : null,
      })),
      labels: [...new Map([...labels.values()].map((label) => [label.id, label])).values()],
      cards,
      people: board.members.map(({ id, fullName, username }) => ({
        id,
        name: fullName || username,
        ...(username && { alias: username }),
      })),
    },
    notes: notes.all(),
  };
}

const colors: Readonly<Record<string, BoardColor>> = {
  green: 'green',
  yellow: 'yellow',
  orange: 'orange',
  red: 'red',
  purple: 'violet',
  blue: 'blue',
  sky: 'teal',
  lime: 'green',
  pink: 'pink',
  black: 'gray',
};

/** By Trello's id. A label without a name is called as its colour; of one name there is one. */
function labelsOf({ labels }: TrelloBoard): Map<string, LabelContent> {
  const byName = new Map<string, LabelContent>();
  return new Map(
    labels.map(({ id, name, color }) => {
      const [tone = ''] = (color ?? '').split('_');
      const shown = name.trim() || tone || 'label';
      const key = shown.toLocaleLowerCase();
      const label = byName.get(key) ?? {
        id: shown.slice(0, 200),
        name: shown.slice(0, 200),
        color: colors[tone] ?? 'gray',
        archivedAt: null,
      };
      byName.set(key, label);
      return [id, label];
    }),
  );
}

/** Trello's ids begin with the second in which they were made, in hexadecimal. */
function createdAt({ id }: TrelloCard): number | null {
  const seconds = /^[0-9a-f]{24}$/u.test(id) ? Number.parseInt(id.slice(0, 8), 16) : Number.NaN;
  return seconds > 1_000_000_000 ? seconds * 1_000 : null;
}

function lastActivity({ cards }: TrelloBoard): number {
  return Math.max(1, ...cards.map(({ dateLastActivity }) => timeOf(dateLastActivity) ?? 1));
}

function timeOf(at: string | null | undefined): number | null {
  const time = Date.parse(at ?? '');
  return Number.isNaN(time) ? null : time;
}

function dayIn(timeZone: string, at: string | null | undefined): string | null {
  const time = timeOf(at);
  if (time === null) return null;
  // Sweden writes days as the calendar of our documents does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(time);
}
