import { boardDocument, readBoard } from '@vicinity/board';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { encodeBatch } from '@vicinity/sync/log';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openProjectIn } from '../../../../../tests/support/project';
import { buildWorld, type World } from '../../../../../tests/support/world';
import { trelloExport } from '../../../../board/src/exchange/trello-export.test-data';
import type { DomainError } from '../../kernel';
import { editBoard, readDocument, readTexts } from '../../projects';
import { boardSnapshots, boardUpdates } from '../../projects/board-schema';
import { readHistories } from '..';
import { boardEvents } from '../schema';
import { checkImport } from './check-import';
import { exportBoard } from './export-board';
import { importBoard } from './import-board';

const now = new Date('2026-03-02T08:00:00Z');

describe('a board out and in', () => {
  let database: TestDatabase;
  let world: World;
  let projectId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await buildWorld(database.db, now);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    projectId = await openProjectIn(database.db, world, now);
  });

  const file = (text: string) => ({
    projectId,
    text,
    locale: 'en' as const,
    timeZone: 'Asia/Shanghai',
  });
  const boardOf = async (id: string) => {
    const held = await readDocument(database.db, boardDocument(id));
    if (!held) throw new Error('no board');
    return readBoard(held.doc);
  };
  const stored = async () => [
    await database.db.select().from(boardUpdates),
    (await database.db.select().from(boardSnapshots)).length,
  ];
  const refused = (deed: Promise<unknown>) =>
    deed.then(
      () => 'done',
      (error: DomainError) => error.code,
    );
  const withPeople = () => {
    const members = [{ ...trelloExport.members[0], fullName: ' Firm-Member' }];
    return JSON.stringify({
      ...trelloExport,
      members: [...members, ...trelloExport.members.slice(1)],
    });
  };

  it('tells what a Trello board would bring, and changes nothing', async () => {
    const before = await stored();
    const report = await checkImport(await world.look('firm-member'), file(withPeople()));
    expect(await stored()).toEqual(before);
    if (report.status !== 'read') throw new Error('broken');
    expect(report).toMatchObject({ cards: 5, archived: 2, texts: 2 });
    expect(report.columns).toEqual([
      { title: 'Backlog', archived: false, isNew: true, cards: 2 },
      { title: 'Doing', archived: false, isNew: true, cards: 1 },
      { title: 'Old ideas', archived: true, isNew: true, cards: 0 },
    ]);
    expect(report.people.map(({ match }) => match !== null)).toEqual([true, false, false]);
    expect(report.notes.find(({ kind }) => kind === 'comments_as_text')?.count).toBe(2);
  });

  it('names the field of a broken file, and refuses it', async () => {
    const report = await checkImport(
      await world.look('firm-member'),
      file('{"lists": [], "cards": [{}]}'),
    );
    expect(report).toEqual({
      status: 'broken',
      problem: { code: 'missing', field: 'cards[1].id' },
    });
    const act = world.act('firm-member', (it) => importBoard(it, { ...file('{'), people: {} }));
    expect(await refused(act)).toBe('invalid_field');
  });

  it('brings it in as one edit of whoever imports, texts included', async () => {
    const people = {
      '64a000000000000000000303': `${world.idOf('university-member')} ${world.idOf('university')}`,
      '64a000000000000000000302': 'somebody else',
    };
    const result = await world.act('firm-member', (it) =>
      importBoard(it, { ...file(withPeople()), people }),
    );
    expect(result.cards).toBe(5);
    const view = await boardOf(projectId);
    expect(view.columns.map((c) => [c.title, c.cards.map(({ title }) => title)])).toEqual([
      ['To do', []],
      ['Done', []],
      ['Backlog', ['Before all others', 'Choose the yarn']],
      ['Doing', ['Trial on the pilot line']],
    ]);
    const [, yarn] = view.columns[2]?.cards ?? [];
    const [trial] = view.columns[3]?.cards ?? [];
    expect(yarn?.assignees.map((a) => a.personId)).toEqual([world.idOf('university-member')]);
    expect(trial?.assignees).toEqual([
      { personId: world.idOf('firm-member'), organizationId: world.idOf('firm') },
    ]);
    const texts = await readTexts(database.db, projectId, [trial?.id ?? '']);
    expect(JSON.stringify(texts.get(trial?.id ?? ''))).toContain('缩水率');
    const rows = await database.db
      .select()
      .from(boardUpdates)
      .where(eq(boardUpdates.document, boardDocument(projectId)));
    expect(rows.map(({ seq }) => seq)).toEqual([1]);
  });

  it('goes out as JSON and comes back to another project without loss', async () => {
    await world.act('firm-member', (it) => importBoard(it, { ...file(withPeople()), people: {} }));
    const look = await world.look('university-owner');
    const json = await exportBoard(look, { projectId, form: 'json', locale: 'zh' });
    expect(json.name).toBe('Washable yarn 2026-03-02.json');
    projectId = await openProjectIn(database.db, world, now);
    await database.db.transaction(async (tx) => {
      const act = { ...(await world.look('firm-member')), db: tx, afterCommit: () => undefined };
      const writer = { personId: '', organizationId: '' };
      await editBoard(act, projectId, writer, (board) => board.doc.getMap('columns').clear());
    });
    const report = await checkImport(await world.look('firm-member'), file(json.text));
    if (report.status !== 'read') throw new Error('broken');
    expect(report.notes).toEqual([]);
    expect(report.people.every(({ match }) => match !== null)).toBe(true);
    await world.act('firm-member', (it) => importBoard(it, { ...file(json.text), people: {} }));
    expect((await exportBoard(look, { projectId, form: 'json', locale: 'zh' })).text).toBe(
      json.text,
    );
    const csv = await exportBoard(look, { projectId, form: 'csv', locale: 'zh' });
    expect(csv.text.startsWith('\uFEFF标题,列,标签')).toBe(true);
    const markdown = await exportBoard(look, { projectId, form: 'md', locale: 'en' });
    expect(markdown.text).toContain('### Trial on the pilot line');
  });

  it('takes the next number where a node has taken the one behind it', async () => {
    const doc = new Y.Doc();
    doc.getMap('meta').set('note', 'from a node');
    const entry = { writer: ' ', at: 0, update: Y.encodeStateAsUpdate(doc) };
    const row = { document: boardDocument(projectId), seq: 1, batch: encodeBatch([entry]) };
    await database.db.transaction(async (tx) => {
      const act = { ...(await world.look('firm-member')), db: tx, afterCommit: () => undefined };
      await editBoard(
        act,
        projectId,
        { personId: world.idOf('firm-member'), organizationId: world.idOf('firm') },
        (board) => board.doc.getMap('meta').set('mine', 1),
        async () => {
          await database.db.insert(boardUpdates).values(row);
        },
      );
    });
    const held = await readDocument(database.db, boardDocument(projectId));
    expect(held?.seq).toBe(2);
    expect(held?.doc.getMap('meta').toJSON()).toMatchObject({ note: 'from a node', mine: 1 });
  });

  it('is in the history, by whoever imported', async () => {
    await world.act('firm-member', (it) =>
      importBoard(it, { ...file('Title,Column\nA,To do'), people: {} }),
    );
    const { decodeBatch } = await import('@vicinity/sync/log');
    await readHistories(database.db, {
      unread: async () => [boardDocument(projectId)],
      read: async (document, after) => {
        const rows = await database.db
          .select()
          .from(boardUpdates)
          .where(eq(boardUpdates.document, document));
        return rows
          .filter(({ seq }) => seq > after)
          .flatMap(({ seq, batch }) =>
            decodeBatch(batch).entries.map((entry, index) => ({ ...entry, seq, index })),
          );
      },
      markRead: async () => undefined,
    });
    const events = await database.db
      .select()
      .from(boardEvents)
      .where(eq(boardEvents.projectId, projectId));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      personId: world.idOf('firm-member'),
      organizationId: world.idOf('firm'),
    });
  });

  it('is for those who write on the board; who reads along may take it out', async () => {
    const funder = await world.look('funder-owner');
    expect(await refused(checkImport(funder, file('Title\nA')))).toBe('read_only');
    expect(await refused(exportBoard(funder, { projectId, form: 'md', locale: 'en' }))).toBe(
      'done',
    );
    const outsider = await world.look('outsider-owner');
    expect(await refused(exportBoard(outsider, { projectId, form: 'md', locale: 'en' }))).toBe(
      'not_found',
    );
    expect(await refused(checkImport(outsider, file('Title\nA')))).toBe('not_found');
  });
});
