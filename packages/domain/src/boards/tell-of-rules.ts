import type { BoardView } from '@vicinity/board';
import type { Transaction } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { system } from '../kernel';
import { notifyPersons } from '../notifications';
import { peopleOf } from '../projects';
import { projects } from '../projects/schema';

type Entries = {
  readonly view: BoardView;
  readonly entries: readonly {
    readonly rule: BoardView['rules'][number];
    readonly cardId: string;
  }[];
};

/**
 * Tells those whom rules name that cards entered a column: for each rule one notice of one edit,
 * whatever it brought. Part of reading the history, so each edit is told of once. Only who takes part
 * in the project now is told, and never whoever did it.
 */
export async function tellOfRules(
  tx: Transaction,
  event: { readonly projectId: string; readonly personId?: string | null; readonly at: Date },
  { view, entries }: Entries,
): Promise<void> {
  const told = new Map(entries.map(({ rule }) => [rule.id, rule]));
  for (const rule of told.values()) {
    if (rule.notify === 'nobody') continue;
    const column = view.columns.find(({ id }) => id === rule.columnId);
    const entered = entries.filter((entry) => entry.rule.id === rule.id);
    const cards = (column?.cards ?? []).filter(({ id }) =>
      entered.some(({ cardId }) => cardId === id),
    );
    const [first] = cards;
    if (!column || !first) continue; // it has moved on, or is archived
    const people = new Set(await peopleOf(tx, event.projectId));
    const assigned = cards.flatMap(({ assignees }) => assignees.map((a) => a.personId));
    const readers = rule.notify === 'parties' ? [...people] : assigned;
    const [project] = await tx
      .select({ title: projects.title })
      .from(projects)
      .where(eq(projects.id, event.projectId));
    const act = { db: tx, actor: system, now: event.at, afterCommit: () => undefined };
    await notifyPersons(
      act,
      readers.filter((id) => people.has(id) && id !== event.personId),
      {
        kind: 'board_rule',
        params: {
          project: project?.title ?? '',
          card: first.title,
          column: column.title,
          count: cards.length,
        },
        path: `/projects/${event.projectId}/board?card=${encodeURIComponent(first.id)}`,
      },
    );
  }
}
