import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { mayWork } from './policy';
import { outcomes } from './schema';
import { holdProject } from './standing';
import type { OutcomeKind } from './words';

type OutcomeFields = {
  readonly kind: OutcomeKind;
  readonly title: string;
  /** Patent number, DOI, standard number or address where it can be seen. */
  readonly reference: string | null;
  /** A calendar day `YYYY-MM-DD`. */
  readonly achievedOn: string;
};

type Named = { readonly projectId: string; readonly outcomeId: string };

export async function recordOutcome(
  act: Act,
  input: OutcomeFields & { readonly projectId: string },
): Promise<{ id: string }> {
  const { personId } = mayWork(act.actor, await holdProject(act, input.projectId));
  const [row] = await act.db
    .insert(outcomes)
    .values({ ...input, recordedBy: personId, recordedAt: act.now })
    .returning({ id: outcomes.id });
  if (!row) throw new Error('The outcome was not written');
  await recordEvent(act, 'projects.record_outcome', input.projectId, { kind: input.kind });
  return row;
}

export async function editOutcome(act: Act, input: OutcomeFields & Named): Promise<void> {
  const { kind, title, reference, achievedOn } = input;
  mayWork(act.actor, await holdProject(act, input.projectId));
  const changed = await act.db
    .update(outcomes)
    .set({ kind, title, reference, achievedOn })
    .where(and(eq(outcomes.id, input.outcomeId), eq(outcomes.projectId, input.projectId)))
    .returning({ id: outcomes.id });
  if (changed.length === 0) throw new DomainError('not_found');
  await recordEvent(act, 'projects.edit_outcome', input.projectId);
}

export async function deleteOutcome(act: Act, input: Named): Promise<void> {
  mayWork(act.actor, await holdProject(act, input.projectId));
  const gone = await act.db
    .delete(outcomes)
    .where(and(eq(outcomes.id, input.outcomeId), eq(outcomes.projectId, input.projectId)))
    .returning({ id: outcomes.id });
  if (gone.length === 0) throw new DomainError('not_found');
  await recordEvent(act, 'projects.delete_outcome', input.projectId);
}
