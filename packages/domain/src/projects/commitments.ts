import { and, eq, ne } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next } from '../kernel';
import { notifyOrganization } from '../notifications';
import { mayCommit, maySettle } from './policy';
import { type CommitmentVerb, commitmentSteps } from './rules';
import { commitments, participants } from './schema';
import { holdProject } from './standing';
import type { CommitmentSource } from './words';

/** Pledges money or support in the name of one's own organization; `amount` in units of `currency`. */
export async function makeCommitment(
  act: Act,
  input: {
    readonly projectId: string;
    readonly source: CommitmentSource;
    readonly amount: number;
    /** ISO 4217. */
    readonly currency: string;
    readonly note: string | null;
  },
): Promise<{ id: string }> {
  const standing = await holdProject(act, input.projectId);
  const { personId, acting } = mayCommit(act.actor, standing);
  const { organizationId } = acting;
  const [row] = await act.db
    .insert(commitments)
    .values({
      ...input,
      organizationId,
      state: 'pledged',
      committedBy: personId,
      committedAt: act.now,
    })
    .returning({ id: commitments.id });
  if (!row) throw new Error('The commitment was not written');
  await recordEvent(act, 'projects.commit', input.projectId, { source: input.source });
  const others = await act.db
    .select({ organizationId: participants.organizationId })
    .from(participants)
    .where(
      and(
        eq(participants.projectId, input.projectId),
        eq(participants.state, 'active'),
        ne(participants.organizationId, organizationId),
      ),
    );
  for (const other of others)
    await notifyOrganization(act, other.organizationId, {
      kind: 'commitment_made',
      params: { project: standing.project.title },
      path: `/projects/${input.projectId}`,
    });
  return row;
}

/** Marks a pledge of one's own organization as paid, or takes it back before it is. */
export async function settleCommitment(
  act: Act,
  input: {
    readonly projectId: string;
    readonly commitmentId: string;
    readonly verb: CommitmentVerb;
  },
): Promise<void> {
  const standing = await holdProject(act, input.projectId);
  const [pledge] = await act.db
    .select()
    .from(commitments)
    .where(and(eq(commitments.id, input.commitmentId), eq(commitments.projectId, input.projectId)))
    .for('update');
  maySettle(act.actor, standing, pledge?.organizationId ?? '');
  if (!pledge) throw new DomainError('not_found');
  await act.db
    .update(commitments)
    .set({ state: next(commitmentSteps, pledge.state, input.verb), settledAt: act.now })
    .where(eq(commitments.id, pledge.id));
  await recordEvent(act, `projects.${input.verb}_commitment`, input.projectId);
}
