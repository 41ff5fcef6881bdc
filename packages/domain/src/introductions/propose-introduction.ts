import { and, count, eq, gt, inArray, or } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { listings } from '../listings/schema';
import { mailOwners, notifyOrganization, type Post } from '../notifications';
import { organizations } from '../organizations/schema';
import { organizationBlocks } from '../recommendations/schema';
import { namesForNotice } from './load';
import { mayPropose } from './policy';
import { dayBefore, lapsesAt, proposalsPerDay } from './rules';
import { introductions } from './schema';

export type IntroductionProposal = {
  /** A published listing of another verified organization. */
  readonly listingId: string;
  /** A published listing of one's own that it answers. */
  readonly ownListingId?: string | undefined;
  /** The verified intermediary that brought the two together. */
  readonly brokerOrganizationId?: string | undefined;
  readonly note: string;
};

/**
 * Asks another organization to get to know each other about one of its listings. Both organizations
 * are held, so that two proposals at once, from either side, cannot open two introductions.
 * @throws DomainError own_listing, already_introduced, too_many, not_found, invalid_field
 */
export async function proposeIntroduction(
  act: Act,
  input: IntroductionProposal,
  post: Post,
): Promise<{ id: string }> {
  const { personId, acting } = mayPropose(act.actor);
  const fromId = acting.organizationId;
  const [listing] = await act.db
    .select({ organizationId: listings.organizationId, state: listings.state })
    .from(listings)
    .where(eq(listings.id, input.listingId));
  if (listing?.organizationId === fromId) throw new DomainError('own_listing');
  if (listing?.state !== 'published') throw new DomainError('not_found');
  const toId = listing.organizationId;
  await checkNotApart(act, fromId, toId);
  await holdBoth(act, fromId, toId);
  await checkOwnListing(act, input.ownListingId, fromId);
  await checkBroker(act, input.brokerOrganizationId, [fromId, toId]);
  await checkOpenOnes(act, fromId, toId, input.listingId);
  await checkRate(act, fromId);
  const [row] = await act.db
    .insert(introductions)
    .values({
      ...input,
      state: 'proposed',
      fromOrganizationId: fromId,
      fromPersonId: personId,
      toOrganizationId: toId,
      proposedAt: act.now,
      expiresAt: lapsesAt(act.now),
    })
    .returning({ id: introductions.id });
  if (!row) throw new Error('The introduction was not written');
  await recordEvent(act, 'introductions.propose', row.id);
  const path = `/introductions/${row.id}`;
  const params = await namesForNotice(act, fromId);
  await notifyOrganization(act, toId, { kind: 'introduction_proposed', params, path });
  await mailOwners(act, post, toId, { name: 'introduction_proposed', path });
  return row;
}

async function holdBoth(act: Act, fromId: string, toId: string): Promise<void> {
  const held = await act.db
    .select({ id: organizations.id, state: organizations.state })
    .from(organizations)
    .where(inArray(organizations.id, [fromId, toId]))
    .orderBy(organizations.id)
    .for('no key update');
  if (held.some(({ id, state }) => id === toId && state !== 'verified'))
    throw new DomainError('not_found');
}

async function checkOwnListing(act: Act, id: string | undefined, owner: string): Promise<void> {
  if (!id) return;
  const [own] = await act.db
    .select({ organizationId: listings.organizationId, state: listings.state })
    .from(listings)
    .where(eq(listings.id, id));
  if (own?.organizationId !== owner || own.state !== 'published')
    throw new DomainError('invalid_field', { field: 'ownListingId' });
}

async function checkBroker(
  act: Act,
  id: string | undefined,
  sides: readonly string[],
): Promise<void> {
  if (!id) return;
  const [broker] = await act.db
    .select({ kind: organizations.kind, state: organizations.state })
    .from(organizations)
    .where(eq(organizations.id, id));
  if (broker?.kind !== 'intermediary' || broker.state !== 'verified' || sides.includes(id))
    throw new DomainError('invalid_field', { field: 'brokerOrganizationId' });
}

/** One open question between two organizations at a time, and no second one about what is agreed. */
async function checkOpenOnes(
  act: Act,
  fromId: string,
  toId: string,
  listingId: string,
): Promise<void> {
  const between = or(
    and(eq(introductions.fromOrganizationId, fromId), eq(introductions.toOrganizationId, toId)),
    and(eq(introductions.fromOrganizationId, toId), eq(introductions.toOrganizationId, fromId)),
  );
  const unanswered = and(eq(introductions.state, 'proposed'), gt(introductions.expiresAt, act.now));
  const agreed = and(eq(introductions.state, 'accepted'), eq(introductions.listingId, listingId));
  const [open] = await act.db
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(between, or(unanswered, agreed)))
    .limit(1);
  if (open) throw new DomainError('already_introduced');
}

async function checkRate(act: Act, fromId: string): Promise<void> {
  const [today] = await act.db
    .select({ count: count() })
    .from(introductions)
    .where(
      and(
        eq(introductions.fromOrganizationId, fromId),
        gt(introductions.proposedAt, dayBefore(act.now)),
      ),
    );
  if ((today?.count ?? 0) >= proposalsPerDay) throw new DomainError('too_many');
}

/** Whoever is blocked is not told so: to them the listing is not there. */
async function checkNotApart({ db }: Act, a: string, b: string): Promise<void> {
  const { blockerId, blockedId } = organizationBlocks;
  const [block] = await db
    .select({ blockerId })
    .from(organizationBlocks)
    .where(or(and(eq(blockerId, a), eq(blockedId, b)), and(eq(blockerId, b), eq(blockedId, a))))
    .limit(1);
  if (block) throw new DomainError('not_found');
}
