import { eq } from 'drizzle-orm';
import { type Act, DomainError, type Look } from '../kernel';
import { organizations } from '../organizations/schema';
import { introductions, projectProposals } from './schema';

export type Introduction = typeof introductions.$inferSelect;

/** @throws DomainError not_found */
export async function loadIntroduction({ db }: Look, id: string): Promise<Introduction> {
  const [found] = await db.select().from(introductions).where(eq(introductions.id, id));
  if (!found) throw new DomainError('not_found');
  return found;
}

/**
 * Held until the transaction ends: two answers, or an answer and a withdrawal, cannot both pass.
 * @throws DomainError not_found
 */
export async function holdIntroduction(act: Act, id: string): Promise<Introduction> {
  const [found] = await act.db
    .select()
    .from(introductions)
    .where(eq(introductions.id, id))
    .for('update');
  if (!found) throw new DomainError('not_found');
  return found;
}

/** A project's proposal with its introduction, both held. @throws DomainError not_found */
export async function holdProposal(act: Act, id: string) {
  const [named] = await act.db
    .select({ introductionId: projectProposals.introductionId })
    .from(projectProposals)
    .where(eq(projectProposals.id, id));
  if (!named) throw new DomainError('not_found');
  const introduction = await holdIntroduction(act, named.introductionId);
  const [proposal] = await act.db
    .select()
    .from(projectProposals)
    .where(eq(projectProposals.id, id))
    .for('update');
  if (!proposal) throw new DomainError('not_found');
  return { introduction, proposal };
}

/** How a notice names an organization: in both languages, the reader's is picked later. */
export async function namesForNotice({ db }: Look, organizationId: string) {
  const [row] = await db
    .select({ zh: organizations.nameZh, en: organizations.nameEn })
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  return { nameZh: row?.zh ?? row?.en ?? '', nameEn: row?.en ?? row?.zh ?? '' };
}
