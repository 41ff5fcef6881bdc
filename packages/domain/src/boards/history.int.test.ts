import {
  archiveCard,
  boardDocument,
  compareBoards,
  createCard,
  moveCard,
  openBoard,
  plainBoard,
  readBoard,
  renameCard,
} from '@vicinity/board';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { encodeBatch } from '@vicinity/sync/log';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openProjectIn } from '../../../../tests/support/project';
import { buildWorld, type World } from '../../../../tests/support/world';
import type { DomainError } from '../kernel';
import { boardWriter } from '../projects';
import { boardSnapshots, boardUpdates } from '../projects/board-schema';
import {
  type EditSource,
  listActivity,
  listMoments,
  listMyWork,
  nameVersion,
  readHistories,
  showBoardAt,
  visitBoard,
} from '.';
import type { LoggedEdit } from './read-history';
import { boardEvents } from './schema';

const now = new Date('2026-03-02T08:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('the history of a board', () => {
  let database: TestDatabase;
  let world: World;
  let projectId: string;
  let document: string;
  let log: LoggedEdit[];
  let marked: number[];
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
    marked = [];
    doc = new Y.Doc();
    const [row] = await database.db
      .select({ state: boardSnapshots.state })
      .from(boardSnapshots)
      .where(eq(boardSnapshots.document, document));
    Y.applyUpdate(doc, row?.state ?? new Uint8Array());
  });

  /** A log in memory with the sync engine's contract: rows stay until they are marked as read. */
  const source: EditSource = {
    unread: async () => (log.some(({ seq }) => !marked.includes(seq)) ? [document] : []),
    read: async (_document, after, rows) => {
      const wanted = [...new Set(log.map(({ seq }) => seq))].filter((seq) => seq > after);
      return log.filter(({ seq }) => wanted.slice(0, rows).includes(seq));
    },
    markRead: async (_document, seq) => {
      marked.push(...log.map((edit) => edit.seq).filter((own) => own <= seq));
    },
  };

  function edit(who: string, minutes: number, deed: (board: ReturnType<typeof openBoard>) => void) {
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array) => updates.push(update);
    doc.on('update', note);
    deed(openBoard(doc));
    doc.off('update', note);
    const [party = ''] = who.split('-');
    const writer = boardWriter({
      personId: world.idOf(who),
      organizationId: world.idOf(party),
    });
    const seq = (log.at(-1)?.seq ?? 0) + 1;
    for (const [index, update] of updates.entries())
      log.push({ seq, index, writer, at: at(minutes).getTime(), update });
  }

  const columnAt = (index: number) => readBoard(doc).columns[index]?.id ?? '';
  const cardTitled = (title: string) =>
    readBoard(doc)
      .columns.flatMap(({ cards }) => cards)
      .find((card) => card.title === title)?.id ?? '';

  it('says who did what and when by what the server knew, never by what a client says', async () => {
    edit('firm-member', 1, (board) =>
      createCard(board, { columnId: columnAt(0), title: 'Wash trial' }),
    );
    const id = cardTitled('Wash trial');
    edit('university-owner', 5, (board) => moveCard(board, id, { columnId: columnAt(1) }));
    await readHistories(database.db, source);
    const { items } = await listActivity(await world.look('funder-owner'), { projectId });
    expect(
      items.map(({ personName, nameEn, at: when, changes }) => [
        personName,
        nameEn,
        when,
        changes.map(({ field }) => field)[0],
      ]),
    ).toEqual([
      ['university-owner', 'The university', at(5), 'pos'],
      ['firm-member', 'The firm', at(1), 'exists'],
    ]);
    const card = await listActivity(await world.look('firm-owner'), { projectId, cardId: id });
    expect(card.items).toHaveLength(2);
    const refused = listActivity(await world.look('outsider-owner'), { projectId });
    await expect(refused).rejects.toMatchObject({
      code: 'not_found',
    } satisfies Partial<DomainError>);
  });

  it('doubles and loses nothing, wherever a reader is cut off or two read at once', async () => {
    for (let count = 0; count < 250; count += 1)
      edit('firm-owner', count, (board) =>
        createCard(board, { columnId: columnAt(0), title: `n${count}` }),
      );
    const broken: EditSource = {
      ...source,
      markRead: async () => {
        throw new Error('cut off');
      },
    };
    await expect(readHistories(database.db, broken)).rejects.toThrow();
    await Promise.all([readHistories(database.db, source), readHistories(database.db, source)]);
    const rows = await database.db
      .select({ seq: boardEvents.seq })
      .from(boardEvents)
      .where(eq(boardEvents.projectId, projectId))
      .orderBy(boardEvents.seq);
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 250 }, (_, n) => n + 1));
    expect(new Set(marked).size).toBe(250);
  });

  it('is a board that cannot be read no hindrance for others', async () => {
    log.push({ seq: 1, index: 0, writer: '', at: 0, update: Uint8Array.from([9, 9, 9]) });
    await expect(readHistories(database.db, source)).rejects.toThrow(AggregateError);
    const other = await openProjectIn(database.db, world, now);
    const both: EditSource = { ...source, unread: async () => [document, boardDocument(other)] };
    const reached: string[] = [];
    await readHistories(database.db, {
      ...both,
      read: async (name, after, rows) => {
        reached.push(name);
        return name === document ? source.read(name, after, rows) : [];
      },
    }).catch(() => {});
    expect(reached).toContain(boardDocument(other));
  });

  it('shows the board at any moment, exactly', async () => {
    const then: { minute: number; plain: ReturnType<typeof plainBoard> }[] = [];
    const step = (minute: number, deed: Parameters<typeof edit>[2]) => {
      edit('firm-owner', minute, deed);
      then.push({ minute, plain: plainBoard(doc) });
    };
    step(1, (board) => createCard(board, { columnId: columnAt(0), title: 'a' }));
    const id = cardTitled('a');
    step(2, (board) => renameCard(board, id, 'a, renamed'));
    step(3, (board) => moveCard(board, id, { columnId: columnAt(1) }));
    step(4, (board) => archiveCard(board, id));
    await readHistories(database.db, source);
    const look = await world.look('funder-owner');
    for (const { minute, plain } of then) {
      const shown = await showBoardAt(look, { projectId, at: at(minute + 0.5) });
      expect(shown, `minute ${minute}`).toEqual(plain);
    }
    const [first, last] = [
      await showBoardAt(look, { projectId, at: at(2.5) }),
      await showBoardAt(look, { projectId, at: at(9) }),
    ];
    expect(compareBoards(first, last)).toMatchObject([{ kind: 'gone', before: 'a, renamed' }]);
  });

  it('shows what was saved by then, also where the history has not read it yet', async () => {
    edit('firm-owner', 1, (board) => createCard(board, { columnId: columnAt(0), title: 'a' }));
    await readHistories(database.db, source);
    const id = cardTitled('a');
    edit('firm-owner', 2, (board) => renameCard(board, id, 'a, renamed'));
    const then = plainBoard(doc);
    edit('firm-owner', 3, (board) => archiveCard(board, id));
    for (const { seq, ...entry } of log.slice(1))
      await database.db.insert(boardUpdates).values({ document, seq, batch: encodeBatch([entry]) });
    const look = await world.look('funder-owner');
    expect(await showBoardAt(look, { projectId, at: at(2.5) })).toEqual(then);
    expect(await showBoardAt(look, { projectId, at: at(4) })).toEqual(plainBoard(doc));
  });

  it('keeps how each day left the board', async () => {
    const rename = (minute: number) =>
      edit('firm-owner', minute, (board) => renameCard(board, id, `At ${minute}`));
    edit('firm-owner', 1, (board) => createCard(board, { columnId: columnAt(0), title: 'a' }));
    const id = cardTitled('a');
    for (const minute of [2, 3, 24 * 60, 24 * 60 + 5]) rename(minute);
    await readHistories(database.db, source);
    const { days } = await listMoments(await world.look('funder-owner'), projectId);
    expect(days).toEqual([at(24 * 60 + 5), at(3)]);
  });

  it('knows when a person and a party last looked, and the moments that were named', async () => {
    const visit = (who: string, minutes: number) =>
      world.act(who, (act) => visitBoard(act, projectId), at(minutes));
    expect(await visit('funder-owner', 0)).toEqual({ before: null });
    expect(await visit('funder-owner', 10)).toEqual({ before: null });
    expect(await visit('funder-owner', 100)).toEqual({ before: at(10) });
    expect(await visit('funder-owner', 110)).toEqual({ before: at(10) });
    const name = { projectId, name: 'Mid-term review' };
    await world.act('firm-member', (act) => nameVersion(act, name), at(50));
    await expect(world.act('funder-owner', (act) => nameVersion(act, name))).rejects.toMatchObject({
      code: 'read_only',
    });
    const moments = await listMoments(await world.look('firm-owner'), projectId);
    expect(moments.parties).toMatchObject([{ nameEn: 'The funder', at: at(110) }]);
    expect(moments.versions).toMatchObject([{ name: 'Mid-term review', at: at(50) }]);
    expect((await listMoments(await world.look('funder-owner'), projectId)).lastVisit).toEqual(
      at(10),
    );
  });

  it('gathers what a person is on in all projects', async () => {
    edit('firm-owner', 1, (board) => {
      const made = createCard(board, { columnId: columnAt(0), title: 'Mine' });
      if (made.status !== 'done') return;
      const cards = board.doc.getMap<Y.Map<unknown>>('cards');
      cards.get(made.id)?.set(`assignee:${world.idOf('firm-owner')}`, world.idOf('firm'));
    });
    await readHistories(database.db, source);
    const work = await listMyWork(await world.look('firm-owner'));
    expect(work).toContainEqual(
      expect.objectContaining({ projectId, title: 'Mine', column: 'To do', isLast: false }),
    );
    expect(await listMyWork(await world.look('funder-owner'))).toEqual([]);
  });
});
