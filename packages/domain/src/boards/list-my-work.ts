import { viewOf } from '@vicinity/board';
import { and, asc, eq } from 'drizzle-orm';
import { type Look, requireVerified } from '../kernel';
import { participants, projects } from '../projects/schema';
import { readBoardNow } from './board-past';

/**
 * The open cards that the reader is on, in all running projects of the organization acted for, by
 * the day they are due; what has none comes last. Some seconds behind the boards.
 */
export async function listMyWork(look: Look) {
  const { personId, acting } = requireVerified(look.actor);
  const mine = await look.db
    .select({ projectId: projects.id, project: projects.title })
    .from(participants)
    .innerJoin(projects, eq(projects.id, participants.projectId))
    .where(
      and(
        eq(participants.organizationId, acting.organizationId),
        eq(participants.state, 'active'),
        eq(projects.state, 'active'),
      ),
    )
    .orderBy(asc(projects.createdAt), asc(projects.id));
  const cards: WorkItem[] = [];
  for (const { projectId, project } of mine) {
    const plain = await readBoardNow(look, projectId);
    if (!plain) continue;
    const view = viewOf(plain);
    const names = new Map(view.labels.map((label) => [label.id, label]));
    const columns = [...view.columns, { id: '', title: null, cards: view.unsorted }];
    for (const column of columns) {
      for (const card of column.cards) {
        if (!card.assignees.some((assignee) => assignee.personId === personId)) continue;
        const { id, title, startOn, dueOn, priority, deliverable, estimate } = card;
        const labels = card.labels.flatMap((label) => names.get(label)?.name ?? []);
        const isLast = column.id !== '' && column.id === view.columns.at(-1)?.id;
        cards.push({
          projectId,
          project,
          id,
          title,
          column: column.title,
          isLast,
          labels,
          startOn,
          dueOn,
          priority,
          deliverable,
          estimate,
        });
      }
    }
  }
  return cards.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

export type WorkItem = {
  readonly projectId: string;
  readonly project: string;
  readonly id: string;
  readonly title: string;
  /** Null: its column is gone. */
  readonly column: string | null;
  /** It stands in the board's last column, where what is done goes. */
  readonly isLast: boolean;
  readonly labels: readonly string[];
  readonly startOn: string | null;
  readonly dueOn: string | null;
  readonly priority: string | null;
  readonly deliverable: boolean;
  /** Days of work. */
  readonly estimate: number | null;
};
