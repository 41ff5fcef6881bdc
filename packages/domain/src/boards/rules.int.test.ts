import {
  addRule,
  boardDocument,
  createCard,
  moveCard,
  openBoard,
  type RuleInput,
  readBoard,
} from '@vicinity/board';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openProjectIn } from '../../../../tests/support/project';
import { buildWorld, type World } from '../../../../tests/support/world';
import { notifications } from '../notifications/schema';
import { boardWriter } from '../projects';
import { boardSnapshots } from '../projects/board-schema';
import { type EditSource, listActivity, readHistories, startFromTemplate } from '.';
import type { LoggedEdit } from './read-history';

const now = new Date('2026-03-02T08:00:00Z');

describe('rules of a board, on the server', () => {
  let database: TestDatabase;
  let world: World;
  let projectId: string;
  let document: string;
  let log: LoggedEdit[];
  let doc: Y.Doc;

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await buildWorld(database.db, now);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    projectId = await openProjectIn(database.db, world, now);
    document = boardDocument(projectId);
    log = [];
    doc = new Y.Doc();
    const [row] = await database.db
      .select({ state: boardSnapshots.state })
      .from(boardSnapshots)
      .where(eq(boardSnapshots.document, document));
    Y.applyUpdate(doc, row?.state ?? new Uint8Array());
  });

  const source: EditSource = {
    unread: async () => [document],
    read: async (_, after) => log.filter(({ seq }) => seq > after),
    markRead: async () => undefined,
  };

  function edit(who: string, deed: (board: ReturnType<typeof openBoard>) => void): void {
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array) => updates.push(update);
    doc.on('update', note);
    const [party = ''] = who.split('-');
    const me = { personId: world.idOf(who), organizationId: world.idOf(party) };
    deed(openBoard(doc, { now: () => now.getTime(), me }));
    doc.off('update', note);
    const seq = log.length + 1;
    for (const [index, update] of updates.entries())
      log.push({ seq, index, writer: boardWriter(me), at: now.getTime(), update });
  }

  const rule = (over: Partial<RuleInput>): RuleInput => ({
    columnId: readBoard(doc).columns[1]?.id ?? '',
    label: null,
    priority: null,
    dueIn: null,
    deliverable: false,
    assignee: null,
    notify: 'nobody',
    ...over,
  });
  const columnAt = (index: number) => readBoard(doc).columns[index]?.id ?? '';
  const cards = () => readBoard(doc).columns.flatMap((column) => column.cards);
  const told = async () => {
    const rows = await database.db
      .select()
      .from(notifications)
      .where(eq(notifications.kind, 'board_rule'));
    return rows.filter(({ path }) => path.includes(projectId));
  };

  it('are told of in the activity as the doing of whose rule it is', async () => {
    edit('university-owner', (board) => addRule(board, rule({ priority: 'high', dueIn: 3 })));
    edit('firm-member', (board) => createCard(board, { columnId: columnAt(0), title: 'A' }));
    edit('firm-member', (board) => {
      moveCard(board, cards()[0]?.id ?? '', { columnId: columnAt(1) });
    });
    await readHistories(database.db, source);
    const { items, rules } = await listActivity(await world.look('funder-owner'), { projectId });
    const [moved] = items;
    expect(moved?.personName).toBe('firm-member');
    expect(moved?.changes.map(({ field, rule: by }) => [field, by !== undefined])).toEqual(
      expect.arrayContaining([
        ['pos', false],
        ['priority', true],
        ['dueOn', true],
      ]),
    );
    expect(rules).toMatchObject([{ name: 'university-owner', nameEn: 'The university' }]);
  });

  it('notify each who takes part once, and not who did it, however often the log is read', async () => {
    edit('firm-owner', (board) => addRule(board, rule({ notify: 'parties' })));
    edit('firm-member', (board) => createCard(board, { columnId: columnAt(0), title: 'A' }));
    edit('firm-member', (board) => {
      moveCard(board, cards()[0]?.id ?? '', { columnId: columnAt(1) });
    });
    await Promise.all([readHistories(database.db, source), readHistories(database.db, source)]);
    await readHistories(database.db, source);
    const notices = await told();
    expect(notices).toHaveLength(8); // three parties of three, without whoever moved it
    expect(new Set(notices.map(({ personId }) => personId)).size).toBe(8);
    expect(notices.map(({ personId }) => personId)).not.toContain(world.idOf('firm-member'));
    expect(notices[0]?.params).toMatchObject({ card: 'A', column: 'Done', count: 1 });
  });

  it('notify once of all that one edit brings, and only assignees where they say so', async () => {
    const assignee = `${world.idOf('university-member')} ${world.idOf('university')}`;
    edit('firm-owner', (board) => addRule(board, rule({ notify: 'assignees', assignee })));
    edit('firm-owner', (board) => {
      board.doc.transact(() => {
        for (const title of ['A', 'B', 'C']) createCard(board, { columnId: columnAt(1), title });
      });
    });
    await readHistories(database.db, source);
    const notices = await told();
    expect(notices.map(({ personId, params }) => [personId, params.count])).toEqual([
      [world.idOf('university-member'), 3],
    ]);
  });

  it('start a board without cards from a template, in the language asked for', async () => {
    const { changes } = await world.act('firm-member', (it) =>
      startFromTemplate(it, { projectId, template: 'pilot', locale: 'zh' }),
    );
    expect(changes.length).toBeGreaterThan(10);
    const again = world.act('firm-member', (it) =>
      startFromTemplate(it, { projectId, template: 'rnd', locale: 'en' }),
    );
    await expect(again).rejects.toMatchObject({ code: 'stale' });
  });
});
