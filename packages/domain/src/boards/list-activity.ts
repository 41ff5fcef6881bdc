import type { Change } from '@vicinity/board';
import { and, arrayContains, desc, eq, sql } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import type { Look } from '../kernel';
import { organizations } from '../organizations/schema';
import { standingIn } from '../projects';
import { mayReadBoard } from './policy';
import { boardEvents } from './schema';

export type ActivityCursor = { readonly seq: number; readonly index: number };

const PAGE = 40;
/** Of an edit that did much at once (an import, a restore) the first changes stand for all. */
const SHOWN = 20;

/**
 * What was done on a board, or to one of its cards, newest first, by pages of 40: who, for which
 * organization and when as the server knows it, and what changed.
 * @throws DomainError not_found
 */
export async function listActivity(
  look: Look,
  query: {
    readonly projectId: string;
    readonly cardId?: string | undefined;
    readonly cursor?: ActivityCursor | undefined;
  },
) {
  mayReadBoard(look.actor, await standingIn(look, query.projectId));
  const { cursor, cardId } = query;
  const rows = await look.db
    .select({
      seq: boardEvents.seq,
      index: boardEvents.index,
      at: boardEvents.at,
      personName: persons.name,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      changes: boardEvents.changes,
    })
    .from(boardEvents)
    .leftJoin(persons, eq(persons.id, boardEvents.personId))
    .leftJoin(organizations, eq(organizations.id, boardEvents.organizationId))
    .where(
      and(
        eq(boardEvents.projectId, query.projectId),
        cardId === undefined ? undefined : arrayContains(boardEvents.cards, [cardId]),
        cursor
          ? sql`(${boardEvents.seq}, ${boardEvents.index}) < (${cursor.seq}, ${cursor.index})`
          : undefined,
      ),
    )
    .orderBy(desc(boardEvents.seq), desc(boardEvents.index))
    .limit(PAGE + 1);
  const items = rows.slice(0, PAGE).map(({ changes, ...event }) => {
    const about = changes.filter(
      ({ entity, id }) => !cardId || (entity === 'card' && id === cardId),
    );
    return { ...event, changes: about.slice(0, SHOWN), more: Math.max(0, about.length - SHOWN) };
  });
  const last = items.at(-1);
  return {
    items,
    rules: await rulesIn(look, query.projectId, items),
    next: rows.length > PAGE && last ? { seq: last.seq, index: last.index } : null,
  };
}

/** Whose the rules are that acted: of whoever last said what they do. */
async function rulesIn(
  { db }: Look,
  projectId: string,
  items: readonly { readonly changes: readonly Change[] }[],
) {
  const changes = items.flatMap((item) => item.changes);
  const ids = new Set(changes.flatMap(({ rule }) => rule ?? []));
  const rules: { id: string; name: string; nameZh: string | null; nameEn: string | null }[] = [];
  for (const id of ids) {
    const [author] = await db
      .select({
        name: persons.name,
        nameZh: organizations.nameZh,
        nameEn: organizations.nameEn,
      })
      .from(boardEvents)
      .innerJoin(persons, eq(persons.id, boardEvents.personId))
      .leftJoin(organizations, eq(organizations.id, boardEvents.organizationId))
      .where(and(eq(boardEvents.projectId, projectId), arrayContains(boardEvents.cards, [id])))
      .orderBy(desc(boardEvents.seq), desc(boardEvents.index))
      .limit(1);
    if (author) rules.push({ id, ...author });
  }
  return rules;
}

export type ActivityItem = Awaited<ReturnType<typeof listActivity>>['items'][number];
