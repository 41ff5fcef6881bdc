import { proposeIntroduction } from '../introductions';
import { type Act, DomainError, type ErrorCode } from '../kernel';
import { ownSubject } from '../recommendations';

type Post = Parameters<typeof proposeIntroduction>[2];

/** Why one of several introductions was not proposed, while the others were. */
const passing: readonly ErrorCode[] = ['already_introduced', 'not_found', 'own_listing'];

/**
 * Proposes an introduction to each member of a consortium, about the listing with which it would
 * serve the need. Members whom one knows already, or who cannot be asked, are passed over and named.
 * @throws DomainError not_found where the need is not one's own; too_many, forbidden,
 *   organization_not_verified: then none is proposed
 */
export async function introduceConsortium(
  act: Act,
  input: {
    /** One's own published need. */
    readonly listingId: string;
    /** One listing for each member. */
    readonly listingIds: readonly string[];
    readonly brokerOrganizationId?: string;
    readonly note: string;
  },
  post: Post,
): Promise<{ proposed: number; passed: { listingId: string; code: ErrorCode }[] }> {
  const { listingId: ownListingId, listingIds, ...rest } = input;
  await ownSubject(act, ownListingId);
  const passed: { listingId: string; code: ErrorCode }[] = [];
  let proposed = 0;
  for (const listingId of new Set(listingIds)) {
    try {
      await proposeIntroduction(act, { ...rest, listingId, ownListingId }, post);
      proposed += 1;
    } catch (error) {
      if (!(error instanceof DomainError) || !passing.includes(error.code)) throw error;
      passed.push({ listingId, code: error.code });
    }
  }
  return { proposed, passed };
}
