import { and, count, desc, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Look, requireActing } from '../kernel';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { stateAt } from './rules';
import { introductions, messageReads, messages } from './schema';
import type { IntroductionState } from './words';

export const introductionBoxes = ['inbox', 'outbox', 'brokered'] as const;
export type IntroductionBox = (typeof introductionBoxes)[number];

/** The place after which the next page begins. */
export type IntroductionCursor = { readonly at: Date; readonly id: string };

export type IntroductionQuery = {
  readonly box: IntroductionBox;
  /** Empty: every state. */
  readonly states?: readonly IntroductionState[] | undefined;
  readonly cursor?: IntroductionCursor | undefined;
  readonly limit?: number | undefined;
};

const from = alias(organizations, 'from_organization');
const to = alias(organizations, 'to_organization');

const boxColumn = {
  inbox: introductions.toOrganizationId,
  outbox: introductions.fromOrganizationId,
  brokered: introductions.brokerOrganizationId,
} as const;

/** The introductions of the organization acted for, newest first, by pages of `limit` (1–100, 20). */
export async function listIntroductions(look: Look, query: IntroductionQuery) {
  const { personId, acting } = requireActing(look.actor);
  const limit = Math.min(100, Math.max(1, query.limit ?? 20));
  const rows = await look.db
    .select({
      id: introductions.id,
      state: introductions.state,
      proposedAt: introductions.proposedAt,
      answeredAt: introductions.answeredAt,
      expiresAt: introductions.expiresAt,
      declineReason: introductions.declineReason,
      from: { id: from.id, nameZh: from.nameZh, nameEn: from.nameEn, kind: from.kind },
      to: { id: to.id, nameZh: to.nameZh, nameEn: to.nameEn, kind: to.kind },
      listing: {
        id: listings.id,
        kind: listings.kind,
        titleZh: listings.titleZh,
        titleEn: listings.titleEn,
      },
    })
    .from(introductions)
    .innerJoin(from, eq(from.id, introductions.fromOrganizationId))
    .innerJoin(to, eq(to.id, introductions.toOrganizationId))
    .leftJoin(listings, eq(listings.id, introductions.listingId))
    .where(
      and(
        eq(boxColumn[query.box], acting.organizationId),
        inStates(query.states ?? [], look.now),
        after(query.cursor),
      ),
    )
    .orderBy(desc(introductions.proposedAt), desc(introductions.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const unread =
    query.box === 'brokered'
      ? new Map<string, number>()
      : await unreadIn(
          look,
          personId,
          acting.organizationId,
          page.map(({ id }) => id),
        );
  return {
    items: page.map((row) => ({
      ...row,
      state: stateAt(row, look.now),
      unread: unread.get(row.id) ?? 0,
    })),
    next: rows.length > limit && last ? { at: last.proposedAt, id: last.id } : null,
  };
}

export type IntroductionItem = Awaited<ReturnType<typeof listIntroductions>>['items'][number];

function after(cursor: IntroductionCursor | undefined) {
  if (!cursor) return undefined;
  return sql`(${introductions.proposedAt}, ${introductions.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
}

/** What has lapsed but not been swept yet counts as expired, as the reader sees it. */
function inStates(states: readonly IntroductionState[], now: Date) {
  if (states.length === 0) return undefined;
  const open = gt(introductions.expiresAt, now);
  const lapsed = sql`${introductions.expiresAt} <= ${now.toISOString()}::timestamptz`;
  const settled = states.filter((state) => state !== 'proposed');
  return or(
    settled.length > 0 ? inArray(introductions.state, settled) : undefined,
    states.includes('proposed') ? and(eq(introductions.state, 'proposed'), open) : undefined,
    states.includes('expired') ? and(eq(introductions.state, 'proposed'), lapsed) : undefined,
  );
}

/** For each conversation, how many messages of the other side the person has not read. */
async function unreadIn(
  { db }: Look,
  personId: string,
  organizationId: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: messages.introductionId, count: count() })
    .from(messages)
    .leftJoin(
      messageReads,
      and(
        eq(messageReads.introductionId, messages.introductionId),
        eq(messageReads.personId, personId),
      ),
    )
    .where(
      and(
        inArray(messages.introductionId, [...ids]),
        ne(messages.organizationId, organizationId),
        or(isNull(messageReads.readAt), gt(messages.sentAt, messageReads.readAt)),
      ),
    )
    .groupBy(messages.introductionId);
  return new Map(rows.map((row) => [row.id, row.count]));
}
