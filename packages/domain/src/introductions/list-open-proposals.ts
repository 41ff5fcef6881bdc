import { and, asc, eq, ne, or } from 'drizzle-orm';
import { type Look, requireActing } from '../kernel';
import { organizations } from '../organizations/schema';
import { introductions, projectProposals } from './schema';

/** The proposals of projects that await the answer of the organization acted for, the oldest 20. */
export async function listOpenProposals({ db, actor }: Look) {
  const { organizationId } = requireActing(actor).acting;
  return db
    .select({
      id: projectProposals.id,
      introductionId: projectProposals.introductionId,
      title: projectProposals.title,
      proposedAt: projectProposals.proposedAt,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(projectProposals)
    .innerJoin(introductions, eq(introductions.id, projectProposals.introductionId))
    .innerJoin(organizations, eq(organizations.id, projectProposals.organizationId))
    .where(
      and(
        eq(projectProposals.state, 'proposed'),
        ne(projectProposals.organizationId, organizationId),
        or(
          eq(introductions.fromOrganizationId, organizationId),
          eq(introductions.toOrganizationId, organizationId),
        ),
      ),
    )
    .orderBy(asc(projectProposals.proposedAt))
    .limit(20);
}
