import {
  boardDocument,
  type Change,
  collectChanges,
  type PlainBoard,
  plainBoard,
  rewind,
} from '@vicinity/board';
import { and, asc, desc, eq, gt, max, sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { DomainError, type Look } from '../kernel';
import { readLogAfter, standingIn } from '../projects';
import { boardSnapshots } from '../projects/board-schema';
import { mayReadBoard } from './policy';
import { boardEvents } from './schema';

const DAYS = 30;

/** The board as its history has it: some seconds behind what its readers see. */
export async function readBoardNow({ db }: Pick<Look, 'db'>, projectId: string) {
  const [board] = await db
    .select({ state: boardSnapshots.readState, fallback: boardSnapshots.state })
    .from(boardSnapshots)
    .where(eq(boardSnapshots.document, boardDocument(projectId)));
  if (!board) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, board.state ?? board.fallback);
  const plain = plainBoard(doc);
  doc.destroy();
  return plain;
}

/**
 * The board as it was at an instant: what happened since is taken back, change by change. What the
 * history has not read yet counts too: a moment named just now holds all that was saved by then.
 * @throws DomainError not_found
 */
export async function showBoardAt(
  look: Look,
  query: { readonly projectId: string; readonly at: Date },
): Promise<PlainBoard> {
  mayReadBoard(look.actor, await standingIn(look, query.projectId));
  const unread = await readUnread(look, query.projectId, query.at);
  if (!unread) throw new DomainError('not_found');
  const since = await look.db
    .select({ changes: boardEvents.changes })
    .from(boardEvents)
    .where(and(eq(boardEvents.projectId, query.projectId), gt(boardEvents.at, query.at)))
    .orderBy(asc(boardEvents.seq), asc(boardEvents.index));
  return rewind(unread.now, [...since.flatMap(({ changes }) => changes), ...unread.since]);
}

/** The board with what its history has not read yet, and the changes of that after an instant. */
async function readUnread({ db }: Look, projectId: string, at: Date) {
  const document = boardDocument(projectId);
  const [board] = await db
    .select({ state: boardSnapshots.readState, seq: boardSnapshots.readSeq })
    .from(boardSnapshots)
    .where(eq(boardSnapshots.document, document));
  if (!board) return null;
  if (board.state === null || board.seq === null) {
    const now = await readBoardNow({ db }, projectId);
    return now && { now, since: [] };
  }
  const doc = new Y.Doc();
  Y.applyUpdate(doc, board.state);
  const since: Change[] = [];
  for (const { entries } of await readLogAfter(db, document, board.seq)) {
    for (const entry of entries) {
      const changes = collectChanges(doc, () => Y.applyUpdate(doc, entry.update));
      if (entry.at > at.getTime()) since.push(...changes);
    }
  }
  const now = plainBoard(doc);
  doc.destroy();
  return { now, since };
}

/** The last change of each day (UTC) on which the board changed, latest first, at most 30. */
export async function lastEventOfDays({ db }: Look, projectId: string): Promise<Date[]> {
  const last = max(boardEvents.at).mapWith(boardEvents.at);
  const days = await db
    .select({ at: last })
    .from(boardEvents)
    .where(eq(boardEvents.projectId, projectId))
    .groupBy(sql`(${boardEvents.at} at time zone 'UTC')::date`)
    .orderBy(desc(last))
    .limit(DAYS);
  return days.map(({ at }) => at);
}

/** When the history of a board begins, or null while it has none. */
export async function firstEventOf({ db }: Look, projectId: string): Promise<Date | null> {
  const [first] = await db
    .select({ at: boardEvents.at })
    .from(boardEvents)
    .where(eq(boardEvents.projectId, projectId))
    .orderBy(asc(boardEvents.seq), asc(boardEvents.index))
    .limit(1);
  return first?.at ?? null;
}
