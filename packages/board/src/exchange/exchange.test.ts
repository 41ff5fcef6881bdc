import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createCard, moveCard, readBoard, undoChanges } from '..';
import { addContent } from './add-content';
import type { BoardContent } from './content';
import { readDay, writeCsv } from './csv';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import { boardWith, emptyBoard, randomContent, randomFrom } from './random-board.test-data';
import { readBoardFile } from './read-file';
import { takeContent } from './take-content';
import { bodyState, readBody } from './text/body-document';
import { plainText } from './text/body-node';
import { trelloExport } from './trello-export.test-data';

const options = {
  timeZone: 'Asia/Shanghai',
  firstColumn: 'To do',
  words: {
    untitled: 'Untitled',
    attachments: 'Attachments',
    fields: 'Fields',
    comments: 'Comments in Trello',
    done: 'Marked as done',
  },
};
const words = {
  fields: {
    title: 'Title',
    column: 'Column',
    labels: 'Labels',
    assignees: 'Assignees',
    organizations: 'Organizations',
    startOn: 'Start date',
    dueOn: 'Due date',
    estimate: 'Effort',
    priority: 'Priority',
    deliverable: 'Deliverable',
    dependsOn: 'Depends on',
    text: 'Text',
    createdAt: 'Created',
    archivedAt: 'Archived',
  },
  priorities: { urgent: 'Urgent', high: 'High', medium: 'Medium', low: 'Low' },
  yes: 'Yes',
};

function read(text: string) {
  const reading = readBoardFile(text, options);
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading.problem));
  return reading;
}

/** Out of one board, into an empty one by way of Yjs updates, and out of that again. */
function roundTrip(content: BoardContent, seed: number) {
  const first = boardWith(content, seed + 100_000);
  const people = content.people;
  const about = { title: 'A', exportedAt: new Date(0) };
  const textIn = (texts: typeof first.texts) => (id: string) => {
    const nodes = texts.get(id);
    if (!nodes) return [];
    const doc = new Y.Doc();
    Y.applyUpdate(doc, bodyState(nodes));
    return readBody(doc);
  };
  const out = writeJson(takeContent(first.board.doc, textIn(first.texts), people), about);
  const { content: back, notes } = read(out);
  const second = boardWith(back, seed + 1);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(second.board.doc));
  const again = writeJson(takeContent(doc, textIn(second.texts), people), about);
  return { out, again, notes, view: readBoard(doc) };
}

describe('JSON', () => {
  it.each(Array.from({ length: 12 }, (_, index) => 7_000 + index))(
    'loses nothing there and back (seed %i)',
    (seed) => {
      const content = randomContent(randomFrom(seed), 15);
      const { out, again, notes } = roundTrip(content, seed);
      expect(notes).toEqual([]);
      expect(again).toBe(out);
      const { cards } = read(out).content;
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(cards.toSorted(byId)).toEqual(content.cards.toSorted(byId));
    },
  );

  it('loses nothing of 2,000 cards, in their order', () => {
    const content = randomContent(randomFrom(2_000), 2_000, 0.2);
    const { out, again, view } = roundTrip(content, 1);
    expect(again).toBe(out);
    for (const column of view.columns) {
      const expected = content.cards.filter(
        ({ columnId, archivedAt }) => columnId === column.id && archivedAt === null,
      );
      expect(column.cards.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
    expect(view.archivedCards.length).toBe(
      content.cards.filter(({ archivedAt }) => archivedAt !== null).length,
    );
  });

  it('names what is wrong and where', () => {
    const good = JSON.parse(writeJson(randomContent(randomFrom(3), 3), about));
    const problem = (change: (file: typeof good) => void) => {
      const file = structuredClone(good);
      change(file);
      const reading = readBoardFile(JSON.stringify(file), options);
      return reading.status === 'broken' ? reading.problem : null;
    };
    expect(problem((file) => delete file.cards[1].title)).toEqual({
      code: 'missing',
      field: 'cards[2].title',
    });
    expect(problem((file) => (file.cards[2].dueOn = '2026-02-30'))).toEqual({
      code: 'not_allowed',
      field: 'cards[3].dueOn',
    });
    expect(problem((file) => (file.columns = {}))).toEqual({
      code: 'wrong_type',
      field: 'columns',
    });
    expect(problem((file) => (file.version = 2))).toMatchObject({ code: 'newer_version' });
    expect(problem((file) => (file.cards[0].title = 'x'.repeat(501)))).toEqual({
      code: 'too_long',
      field: 'cards[1].title',
      limit: 500,
    });
    expect(problem((file) => (file.format = 'other'))).toMatchObject({ code: 'unknown_form' });
    expect(readBoardFile('{"a":', options)).toMatchObject({ problem: { code: 'not_json' } });
    expect(readBoardFile('', options)).toMatchObject({ problem: { code: 'no_cards' } });
  });
});

const about = { title: 'A', exportedAt: new Date(0) };
const anyone = {
  personFor: (personId: string, organizationId: string | null) => ({ personId, organizationId }),
};

describe('adding to a board that is in use', () => {
  it('adds to columns of the same title, keeps what is there, and is undone as one', () => {
    const { board } = boardWith(randomContent(randomFrom(5), 4), 5);
    const [column] = readBoard(board.doc).columns;
    if (!column) throw new Error('no column');
    createCard(board, { columnId: column.id, title: 'Mine' });
    const before = JSON.stringify(readBoard(board.doc));
    const { content } = read(
      `Title,Column\nNew,${JSON.stringify(column.title).replaceAll('\\n', '\n').replaceAll('\\"', '""')}\nElse,Other`,
    );
    const { outcome } = addContent(board, content, anyone);
    const view = readBoard(board.doc);
    const titles = view.columns.map((c) => [c.title, c.cards.at(-1)?.title]);
    expect(titles).toContainEqual([column.title, 'New']);
    expect(titles.at(-1)).toEqual(['Other', 'Else']);
    const [first] = view.columns[0]?.cards ?? [];
    moveCard(board, first?.id ?? '', { columnId: column.id });
    if (outcome.status !== 'done') throw new Error('nothing was added');
    expect(undoChanges(board, outcome.changes).status).toBe('done');
    const after = readBoard(board.doc);
    expect(after.columns.map(({ title }) => title)).not.toContain('Other');
    expect(
      JSON.stringify({ ...after, archivedCards: [], archivedColumns: [] }).length,
    ).toBeLessThan(before.length + 1_000);
  });

  it('gives new ids where a board comes to itself', () => {
    const content = randomContent(randomFrom(6), 5);
    const { board, texts } = boardWith(content, 106);
    const count = () => {
      const view = readBoard(board.doc);
      return [...view.columns.flatMap((c) => c.cards), ...view.unsorted, ...view.archivedCards]
        .length;
    };
    const file = writeJson(
      takeContent(board.doc, (id) => texts.get(id) ?? [], []),
      about,
    );
    addContent(board, read(file).content, anyone);
    expect(count()).toBe(10);
  });
});

describe('CSV', () => {
  it('opens in a spreadsheet and runs nothing there', () => {
    const content = randomContent(randomFrom(11), 40);
    const csv = writeCsv(content, words);
    expect(csv.startsWith('\uFEFFTitle,Column,')).toBe(true);
    expect(csv).toContain(`"'=SUM(A1)`);
    const cells: string[][] = parse(csv, { bom: true });
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  it('comes back with what a spreadsheet can hold', () => {
    const content = randomContent(randomFrom(12), 30);
    const { content: back } = read(writeCsv(content, words));
    const open = content.cards.filter(({ archivedAt }) => archivedAt === null);
    const shown = (cards: typeof open) =>
      cards.map(({ title, startOn, dueOn, estimate, priority, deliverable }) => ({
        title: title.trim(),
        startOn,
        dueOn,
        estimate,
        priority,
        deliverable,
      }));
    expect(shown(back.cards.slice(0, open.length))).toEqual(shown(open));
    expect(back.cards.filter(({ archivedAt }) => archivedAt !== null).length).toBe(
      content.cards.length - open.length,
    );
  });

  it('reads what Chinese tools write, and says what it cannot read', () => {
    const { content, notes } = read(
      '任务名称;状态;截止日期;负责人;优先级;心情\r\n洗涤试验;进行中;2026年3月9日;林岚；陈默;高;好\r\n中试;;3/4/26;;;',
    );
    expect(content.columns.map(({ title }) => title)).toEqual(['进行中', 'To do']);
    expect(content.cards[0]).toMatchObject({
      title: '洗涤试验',
      dueOn: '2026-03-09',
      priority: 'high',
    });
    expect(content.people.map(({ name }) => name)).toEqual(['林岚', '陈默']);
    expect(notes).toEqual([
      { kind: 'columns_unknown', count: 1, examples: ['心情'] },
      { kind: 'values_unknown', count: 1, examples: ['3/4/26'] },
    ]);
    expect(readBoardFile('a,b\n1,2', options)).toMatchObject({
      problem: { code: 'no_title_column', field: 'a, b' },
    });
    expect(readBoardFile('Title\n"open', options)).toMatchObject({
      problem: { code: 'not_csv', field: 'line 2' },
    });
    expect(readDay('2026-13-01')).toBeNull();
  });
});

describe('Markdown', () => {
  it('is read back as the same text', () => {
    const markdown = writeMarkdown(read(JSON.stringify(trelloExport)).content, {
      title: 'Yarn [1]',
      words: {
        ...words.fields,
        priorities: words.priorities,
        unsorted: 'Unsorted',
      },
    });
    expect(markdown).toContain('# Yarn \\[1\\]\n\n## Backlog\n\n### Before all others');
    expect(markdown).toContain('- [x] 缩水率\n- [ ] 色牢度 (2024-02-28, Ada Okafor)');
    expect(markdown).not.toContain('Put away');
  });
});

describe('Trello', () => {
  const { content, notes } = read(JSON.stringify(trelloExport));
  const card = (title: string) => content.cards.find((each) => each.title === title);

  it('becomes columns, cards and texts, in their order', () => {
    const { board } = boardWith(content, 9);
    const view = readBoard(board.doc);
    expect(view.columns.map((c) => [c.title, c.cards.map(({ title }) => title)])).toEqual([
      ['Backlog', ['Before all others', 'Choose the yarn']],
      ['Doing', ['Trial on the pilot line']],
    ]);
    expect(view.archivedCards.map(({ title }) => title).sort()).toEqual([
      'In a list put away',
      'Put away',
    ]);
    expect(view.archivedColumns.map(({ title }) => title)).toEqual(['Old ideas']);
    expect(view.labels.map(({ name, color }) => [name, color])).toEqual([
      ['Material', 'green'],
      ['Trial', 'violet'],
      ['red', 'red'],
    ]);
  });

  it('has days where its readers are, checklists, fields, files and comments in its texts', () => {
    const trial = card('Trial on the pilot line');
    expect(trial).toMatchObject({ startOn: '2024-02-20', dueOn: '2024-03-02' });
    expect(plainText(trial?.text ?? [])).toBe(
      [
        '放行前检查',
        '缩水率',
        '色牢度 (2024-02-28, Ada Okafor)',
        'Fields',
        'Marked as done',
        '风险: 高',
        'Budget: 12.5',
        'Signed: true',
        'Attachments',
        'wash-test.pdf',
      ].join('\n'),
    );
    const yarn = card('Choose the yarn');
    expect(plainText(yarn?.text ?? [])).toContain(
      'Comments in Trello\nAda Okafor, 2024-01-12\nYarn from the second lot arrived.\n林 岚, 2024-01-20',
    );
    expect(JSON.stringify(yarn?.text)).not.toContain('javascript:');
    expect(new Date(yarn?.createdAt ?? 0).getUTCFullYear()).toBe(2024);
  });

  it('says what is carried otherwise and what is not', () => {
    const counts = Object.fromEntries(notes.map(({ kind, count }) => [kind, count]));
    expect(counts).toEqual({
      covers: 1,
      stickers: 1,
      votes: 1,
      power_ups: 1,
      locations: 1,
      reminders: 1,
      cards_of_archived_lists: 1,
      times_as_days: 1,
      item_details_as_text: 1,
      fields_as_text: 3,
      done_as_text: 1,
      attachments_as_links: 1,
      comments_as_text: 2,
    });
  });

  it('names the field of a file that was cut', () => {
    const file = structuredClone(trelloExport);
    Reflect.deleteProperty(file.cards[1] ?? {}, 'idList');
    expect(readBoardFile(JSON.stringify(file), options)).toEqual({
      status: 'broken',
      problem: { code: 'missing', field: 'cards[2].idList' },
    });
  });
});

describe('an empty board', () => {
  it('takes nothing in from nothing', () => {
    const added = addContent(
      emptyBoard(1),
      { columns: [], labels: [], cards: [], people: [] },
      anyone,
    );
    expect(added).toEqual({ outcome: { status: 'unchanged' }, texts: [] });
  });
});
