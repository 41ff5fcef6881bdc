import { and, eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next } from '../kernel';
import { mayWork } from './policy';
import { type MilestoneVerb, milestoneSteps } from './rules';
import { milestones } from './schema';
import { holdProject } from './standing';

/** `dueOn`: a calendar day `YYYY-MM-DD`, or null for none. */
type MilestoneText = { readonly title: string; readonly dueOn: string | null };

export async function addMilestone(
  act: Act,
  input: MilestoneText & { readonly projectId: string },
): Promise<{ id: string }> {
  mayWork(act.actor, await holdProject(act, input.projectId));
  const [row] = await act.db
    .insert(milestones)
    .values({ ...input, state: 'planned', createdAt: act.now })
    .returning({ id: milestones.id });
  if (!row) throw new Error('The milestone was not written');
  await recordEvent(act, 'projects.add_milestone', input.projectId);
  return row;
}

export async function editMilestone(
  act: Act,
  input: MilestoneText & { readonly projectId: string; readonly milestoneId: string },
): Promise<void> {
  const { title, dueOn } = input;
  await held(act, input);
  await act.db.update(milestones).set({ title, dueOn }).where(eq(milestones.id, input.milestoneId));
  await recordEvent(act, 'projects.edit_milestone', input.projectId);
}

/** Reaches, drops or reopens a milestone; `on` is the day it was reached. */
export async function settleMilestone(
  act: Act,
  input: {
    readonly projectId: string;
    readonly milestoneId: string;
    readonly verb: MilestoneVerb;
    readonly on: string;
  },
): Promise<void> {
  const milestone = await held(act, input);
  const state = next(milestoneSteps, milestone.state, input.verb);
  await act.db
    .update(milestones)
    .set({ state, reachedOn: state === 'reached' ? input.on : null })
    .where(eq(milestones.id, input.milestoneId));
  await recordEvent(act, `projects.${input.verb}_milestone`, input.projectId);
}

async function held(
  act: Act,
  { projectId, milestoneId }: { readonly projectId: string; readonly milestoneId: string },
) {
  mayWork(act.actor, await holdProject(act, projectId));
  const [row] = await act.db
    .select()
    .from(milestones)
    .where(and(eq(milestones.id, milestoneId), eq(milestones.projectId, projectId)));
  if (!row) throw new DomainError('not_found');
  return row;
}
