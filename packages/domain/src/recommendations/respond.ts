import { and, eq, inArray } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { listings } from '../listings/schema';
import { mayRespond } from './policy';
import { recommendationResponses } from './schema';
import type { DismissalReason, RecommendationAnswer } from './words';

type Pair = { readonly listingId: string; readonly candidateId: string };

async function requirePair(act: Act, { listingId, candidateId }: Pair) {
  const rows = await act.db
    .select({ id: listings.id, organizationId: listings.organizationId, state: listings.state })
    .from(listings)
    .where(inArray(listings.id, [listingId, candidateId]));
  const own = rows.find(({ id }) => id === listingId);
  const candidate = rows.find(({ id }) => id === candidateId);
  if (!own || !candidate || candidate.state === 'draft') throw new DomainError('not_found');
  return mayRespond(act.actor, own, candidate);
}

/**
 * Saves or dismisses a recommended pair for one's organization; a second answer replaces the first.
 * @throws DomainError not_found, own_listing, organization_not_verified
 */
export async function respond(
  act: Act,
  input: Pair & {
    readonly answer: RecommendationAnswer;
    /** Only with a dismissal. */
    readonly reason?: DismissalReason;
  },
): Promise<void> {
  const { acting } = await requirePair(act, input);
  const { listingId, candidateId, answer } = input;
  const reason = answer === 'dismissed' ? (input.reason ?? null) : null;
  const said = { answer, reason, answeredAt: act.now };
  await act.db
    .insert(recommendationResponses)
    .values({ organizationId: acting.organizationId, listingId, candidateId, ...said })
    .onConflictDoUpdate({
      target: [recommendationResponses.listingId, recommendationResponses.candidateId],
      set: said,
    });
  await recordEvent(act, `recommendations.${answer}`, candidateId, { listingId });
}

/** Takes the answer to a pair back; nothing happens where there was none. */
export async function undoResponse(act: Act, pair: Pair): Promise<void> {
  const { acting } = await requirePair(act, pair);
  await act.db
    .delete(recommendationResponses)
    .where(
      and(
        eq(recommendationResponses.organizationId, acting.organizationId),
        eq(recommendationResponses.listingId, pair.listingId),
        eq(recommendationResponses.candidateId, pair.candidateId),
      ),
    );
  await recordEvent(act, 'recommendations.undo', pair.candidateId, { listingId: pair.listingId });
}
