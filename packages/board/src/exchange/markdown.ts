import type { BoardContent, CardContent } from './content';
import { bodyToMarkdown, escaped } from './text/body-to-markdown';

/** How the parts of a card are called in the reader's language. */
export interface MarkdownWords {
  readonly unsorted: string;
  readonly labels: string;
  readonly assignees: string;
  readonly startOn: string;
  readonly dueOn: string;
  readonly estimate: string;
  readonly priority: string;
  readonly deliverable: string;
  readonly dependsOn: string;
  readonly priorities: Readonly<Record<'urgent' | 'high' | 'medium' | 'low', string>>;
}

/** The board to be read and sent: a chapter for each column, its cards with what they say. */
export function writeMarkdown(
  content: BoardContent,
  { title, words }: { readonly title: string; readonly words: MarkdownWords },
): string {
  const open = content.cards.filter(({ archivedAt }) => archivedAt === null);
  const columns = content.columns.filter(({ archivedAt }) => archivedAt === null);
  const known = new Set(columns.map(({ id }) => id));
  const chapters = columns.map((column) => ({
    title: column.title,
    cards: open.filter(({ columnId }) => columnId === column.id),
  }));
  const unsorted = open.filter(({ columnId }) => !known.has(columnId ?? ''));
  if (unsorted.length > 0) chapters.push({ title: words.unsorted, cards: unsorted });
  const write = cardWriter(content, words);
  const parts = chapters.flatMap((chapter) => [
    `## ${escaped(chapter.title)}`,
    ...chapter.cards.map(write),
  ]);
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`;
}

function cardWriter(content: BoardContent, words: MarkdownWords) {
  const labels = new Map(content.labels.map(({ id, name }) => [id, name]));
  const people = new Map(content.people.map((person) => [person.id, person]));
  const titles = new Map(content.cards.map(({ id, title }) => [id, title]));
  return (card: CardContent): string => {
    const facts: readonly (readonly [string, string])[] = [
      [
        words.assignees,
        card.assignees
          .map(({ personId }) => {
            const person = people.get(personId);
            const name = person?.name || personId;
            return person?.organization ? `${name} (${person.organization})` : name;
          })
          .join(', '),
      ],
      [words.startOn, card.startOn ?? ''],
      [words.dueOn, card.dueOn ?? ''],
      [words.priority, card.priority ? words.priorities[card.priority] : ''],
      [words.estimate, card.estimate === null ? '' : String(card.estimate)],
      [words.labels, card.labels.map((id) => labels.get(id) ?? id).join(', ')],
      [words.dependsOn, card.dependsOn.map((id) => titles.get(id) ?? '').join(', ')],
    ];
    const said = facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `- ${name}: ${escaped(value)}`);
    if (card.deliverable) said.unshift(`- **${words.deliverable}**`);
    const text = bodyToMarkdown(card.text, 4);
    return [`### ${escaped(card.title)}`, said.join('\n'), text]
      .filter((part) => part !== '')
      .join('\n\n');
  };
}
