import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, next } from '../kernel';
import { mayChangeStage, mayLead } from './policy';
import { announceRightsChange } from './rights-changed';
import { type ProjectVerb, projectSteps } from './rules';
import { projectStageChanges, projects } from './schema';
import { holdProject } from './standing';
import type { ProjectStage } from './words';

/** Says where on the innovation chain the project stands now; any stage may follow any other. */
export async function changeStage(
  act: Act,
  input: { readonly projectId: string; readonly stage: ProjectStage },
): Promise<void> {
  const standing = await holdProject(act, input.projectId);
  const { personId } = mayChangeStage(act.actor, standing);
  if (standing.project.stage === input.stage) return;
  await act.db
    .update(projects)
    .set({ stage: input.stage, updatedAt: act.now })
    .where(eq(projects.id, input.projectId));
  await act.db.insert(projectStageChanges).values({
    ...input,
    changedBy: personId,
    changedAt: act.now,
  });
  await recordEvent(act, 'projects.change_stage', input.projectId, { stage: input.stage });
}

/** Changes how the project is called and described. */
export async function editProject(
  act: Act,
  input: { readonly projectId: string; readonly title: string; readonly summary: string },
): Promise<void> {
  mayLead(act.actor, await holdProject(act, input.projectId));
  const { title, summary } = input;
  await act.db
    .update(projects)
    .set({ title, summary, updatedAt: act.now })
    .where(eq(projects.id, input.projectId));
  await recordEvent(act, 'projects.edit', input.projectId);
}

/** Completes, stops or reopens a project; the board of one that has ended is for reading. */
export async function endProject(
  act: Act,
  input: { readonly projectId: string; readonly verb: ProjectVerb },
): Promise<void> {
  const standing = await holdProject(act, input.projectId);
  mayLead(act.actor, standing);
  const state = next(projectSteps, standing.project.state, input.verb);
  await act.db
    .update(projects)
    .set({ state, endedAt: state === 'active' ? null : act.now, updatedAt: act.now })
    .where(eq(projects.id, input.projectId));
  await recordEvent(act, `projects.${input.verb}`, input.projectId);
  await announceRightsChange(act.db, { projectId: input.projectId });
}
