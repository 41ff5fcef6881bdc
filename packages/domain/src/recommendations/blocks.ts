import type { Reader } from '@vicinity/db';
import { and, asc, eq, or } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, type Look } from '../kernel';
import { organizations } from '../organizations/schema';
import { mayBeRecommended, mayBlock } from './policy';
import { organizationBlocks } from './schema';

type Other = { readonly organizationId: string };

/** Tells whether one of the two blocked the other: a block holds both ways, and nobody is told. */
export async function readBlocks(
  db: Reader,
  organizationId: string,
): Promise<(other: string) => boolean> {
  const { blockerId, blockedId } = organizationBlocks;
  const rows = await db
    .select({ blockerId, blockedId })
    .from(organizationBlocks)
    .where(or(eq(blockerId, organizationId), eq(blockedId, organizationId)));
  const apart = new Set(rows.flatMap((row) => [row.blockerId, row.blockedId]));
  apart.delete(organizationId);
  return (other) => apart.has(other);
}

/**
 * Keeps two organizations from being recommended to each other, whoever asks.
 * @throws DomainError own_listing for one's own, not_found, organization_not_verified
 */
export async function blockOrganization(act: Act, { organizationId }: Other): Promise<void> {
  const { acting, personId } = mayBlock(act.actor, organizationId);
  const [known] = await act.db
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  if (!known) throw new DomainError('not_found');
  await act.db
    .insert(organizationBlocks)
    .values({
      blockerId: acting.organizationId,
      blockedId: organizationId,
      blockedBy: personId,
      blockedAt: act.now,
    })
    .onConflictDoNothing();
  await recordEvent(act, 'recommendations.block', organizationId);
}

/** Takes a block of one's own back; nothing happens where there was none. */
export async function unblockOrganization(act: Act, { organizationId }: Other): Promise<void> {
  const { acting } = mayBlock(act.actor, organizationId);
  await act.db
    .delete(organizationBlocks)
    .where(
      and(
        eq(organizationBlocks.blockerId, acting.organizationId),
        eq(organizationBlocks.blockedId, organizationId),
      ),
    );
  await recordEvent(act, 'recommendations.unblock', organizationId);
}

/** The organizations that one's own blocked, by name. @throws DomainError organization_not_verified */
export async function listBlocked({ db, actor }: Look) {
  const { acting } = mayBeRecommended(actor);
  return db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      blockedAt: organizationBlocks.blockedAt,
    })
    .from(organizationBlocks)
    .innerJoin(organizations, eq(organizations.id, organizationBlocks.blockedId))
    .where(eq(organizationBlocks.blockerId, acting.organizationId))
    .orderBy(asc(organizations.nameEn), asc(organizations.id));
}
