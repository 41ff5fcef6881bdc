import * as Y from 'yjs';
import type { Board } from '../document';
import { openBoard } from '../open-board';
import { addContent } from './add-content';
import type { BoardContent, CardContent } from './content';
import type { BodyNode } from './text/body-node';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An empty board whose ids and chance come from a seed. */
export function emptyBoard(seed: number): Board {
  const random = randomFrom(seed);
  return openBoard(new Y.Doc(), {
    now: () => 1_700_000_000_000,
    random,
    newId: () => idFrom(random),
  });
}

export function idFrom(random: () => number): string {
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
}

/** A board of so many cards, with everything that a board can hold. */
export function randomContent(random: () => number, count: number, texts = 0.7): BoardContent {
  const upTo = (limit: number) => Math.floor(random() * limit);
  const chance = (part: number) => random() < part;
  const pick = <T>(items: readonly T[]): T | undefined => items[upTo(items.length)];
  const time = () => 1_700_000_000_000 + upTo(1e9);
  const day = () => `2026-0${1 + upTo(9)}-${10 + upTo(19)}`;
  const word = () =>
    pick(['纱线', '=SUM(A1)', '"wash"', 'a; b', '*trial*', '中试, 二期', '-1', 'x\ny']) ?? '';
  const some = <T>(items: readonly T[]) =>
    [...new Set(items.filter(() => chance(0.15)))].slice(0, 3);
  const columns = Array.from({ length: 1 + upTo(6) }, (_, index) => ({
    id: idFrom(random),
    title: `${word()} ${index}`,
    color: chance(0.5) ? ('teal' as const) : null,
    wipLimit: chance(0.3) ? 1 + upTo(9) : null,
    archivedAt: chance(0.2) ? time() : null,
  }));
  const labels = Array.from({ length: upTo(6) }, (_, index) => ({
    id: `${word()} ${index}`,
    name: `${word()} ${index}`,
    color: 'pink' as const,
    archivedAt: chance(0.2) ? time() : null,
  }));
  const people = Array.from({ length: 3 }, () => ({
    id: idFrom(random),
    name: word(),
    organizationId: idFrom(random),
    organization: word(),
  }));
  const gone = idFrom(random);
  const cards: CardContent[] = [];
  for (let index = 0; index < count; index += 1) {
    cards.push({
      id: idFrom(random),
      columnId: chance(0.05) ? gone : (pick(columns)?.id ?? gone),
      title: `${word()} ${index}`,
      startOn: chance(0.3) ? day() : null,
      dueOn: chance(0.5) ? day() : null,
      estimate: chance(0.3) ? 0.5 + upTo(20) : null,
      priority: chance(0.4) ? (pick(['urgent', 'high', 'medium', 'low'] as const) ?? null) : null,
      deliverable: chance(0.2),
      labels: some(labels)
        .map(({ id }) => id)
        .sort(),
      assignees: some(people)
        .map(({ id, organizationId }) => ({ personId: id, organizationId }))
        .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
      dependsOn: some(cards.slice(-5))
        .map(({ id }) => id)
        .sort(),
      createdAt: time(),
      archivedAt: chance(0.2) ? time() : null,
      text: chance(texts) ? randomText(random) : [],
    });
  }
  const [column] = columns;
  const [person] = people;
  const rules = column
    ? [
        {
          id: idFrom(random),
          columnId: column.id,
          label: labels[0]?.id ?? null,
          priority: 'high' as const,
          dueIn: 3,
          deliverable: true,
          assignee: person ? `${person.id} ${person.organizationId}` : null,
          notify: 'parties' as const,
        },
      ]
    : [];
  return { columns, labels, cards, people, rules };
}

export function randomText(random: () => number): BodyNode[] {
  const upTo = (limit: number) => Math.floor(random() * limit);
  const words = () =>
    ['检查 *湿度*', 'see #3', '1. no list', '<b>', '- no', 'a|b', '`c`'][upTo(7)] ?? '';
  const marks = [
    [],
    [{ type: 'bold' }],
    [{ type: 'code' }],
    [{ type: 'italic' }, { type: 'strike' }],
  ];
  const run = (): BodyNode[] => {
    const of = marks[upTo(marks.length)] ?? [];
    return [
      of.length > 0 ? { type: 'text', text: words(), marks: of } : { type: 'text', text: words() },
    ];
  };
  const line = (): BodyNode => ({ type: 'paragraph', content: run() });
  const link = { type: 'link', attrs: { href: 'https://example.org/a_(b)', target: '_blank' } };
  const kinds: (() => BodyNode)[] = [
    line,
    () => ({ type: 'paragraph' }),
    () => ({ type: 'heading', attrs: { level: 2 + upTo(3) }, content: run() }),
    () => ({ type: 'paragraph', content: [...run(), { type: 'hardBreak' }, ...run()] }),
    () => ({ type: 'paragraph', content: [{ type: 'text', text: 'ISO', marks: [link] }] }),
    () => ({
      type: 'taskList',
      content: [true, false].map((checked) => ({
        type: 'taskItem',
        attrs: { checked },
        content: [
          line(),
          { type: 'bulletList', content: [{ type: 'listItem', content: [line()] }] },
        ],
      })),
    }),
    () => ({
      type: 'codeBlock',
      attrs: { language: 'ts' },
      content: [{ type: 'text', text: 'a\n  b' }],
    }),
    () => ({ type: 'blockquote', content: [line(), { type: 'horizontalRule' }] }),
    () => ({
      type: 'table',
      content: ['tableHeader', 'tableCell'].map((type) => ({
        type: 'tableRow',
        content: [1, 2].map(() => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [line()] })),
      })),
    }),
    () => ({ type: 'image', attrs: { src: 'https://example.org/p.png', alt: 'p' } }),
    () => ({
      type: 'paragraph',
      content: [{ type: 'mention', attrs: { id: 'p', label: 'Ada', mentionSuggestionChar: '@' } }],
    }),
  ];
  return Array.from({ length: 1 + upTo(4) }, () => kinds[upTo(kinds.length)]?.() ?? line());
}

/** A board that holds the content, and the texts of its cards. */
export function boardWith(content: BoardContent, seed: number) {
  const board = emptyBoard(seed);
  const { texts } = addContent(board, content, {
    personFor: (personId, organizationId) => ({ personId, organizationId }),
  });
  return { board, texts: new Map(texts.map(({ cardId, nodes }) => [cardId, nodes])) };
}
