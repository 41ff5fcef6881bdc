import { eq } from 'drizzle-orm';
import { type Act, DomainError } from '../kernel';
import { notifyPersons } from '../notifications';
import { organizations } from '../organizations/schema';
import { listBoardPeople } from '../projects';
import { projects } from '../projects/schema';
import type { comments } from './schema';

type Comment = Pick<
  typeof comments.$inferSelect,
  'projectId' | 'cardId' | 'audience' | 'organizationId'
>;

/** Whom a comment may reach: who takes part, of the writer's organization alone where it is for them. */
async function readersOf(act: Act, comment: Comment): Promise<Set<string>> {
  const people = await listBoardPeople(act, comment.projectId);
  const reached = people.filter(
    ({ organizationId }) =>
      comment.audience === 'parties' || organizationId === comment.organizationId,
  );
  return new Set(reached.map(({ personId }) => personId));
}

/** @throws DomainError invalid_field { field: 'mentions' } where somebody mentioned may not read it */
export async function requireReaders(act: Act, comment: Comment, mentioned: readonly string[]) {
  if (mentioned.length === 0) return;
  const readers = await readersOf(act, comment);
  if (mentioned.some((id) => !readers.has(id)))
    throw new DomainError('invalid_field', { field: 'mentions' });
}

/**
 * Tells who is mentioned and who is answered, each once, where to read it. The notice names the
 * organization and the project, and holds nothing of what was written.
 */
export async function tellReaders(
  act: Act,
  comment: Comment,
  told: { readonly mentioned: readonly string[]; readonly answered: readonly string[] },
): Promise<void> {
  if (told.mentioned.length + told.answered.length === 0) return;
  const [about] = await act.db
    .select({
      project: projects.title,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(projects)
    .innerJoin(organizations, eq(organizations.id, comment.organizationId))
    .where(eq(projects.id, comment.projectId));
  const readers = await readersOf(act, comment);
  const notice = {
    params: {
      project: about?.project ?? '',
      nameZh: about?.nameZh ?? '',
      nameEn: about?.nameEn ?? '',
    },
    path: `/projects/${comment.projectId}/board?card=${encodeURIComponent(comment.cardId)}`,
  };
  await notifyPersons(act, told.mentioned, { kind: 'comment_mentioned', ...notice });
  const answered = told.answered.filter((id) => readers.has(id) && !told.mentioned.includes(id));
  await notifyPersons(act, answered, { kind: 'comment_answered', ...notice });
}
