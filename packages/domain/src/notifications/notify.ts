import { and, eq, inArray } from 'drizzle-orm';
import type { Act } from '../kernel';
import { members } from '../organizations/schema';
import { notifications } from './schema';
import type { NotificationKind } from './words';

type Notice = {
  readonly kind: NotificationKind;
  readonly params: Record<string, string | number>;
  /** The page it leads to, without the locale. */
  readonly path: string;
};

/** Tells persons, each once; the acting person is left out: one knows what one just did. */
export async function notifyPersons(
  act: Act,
  personIds: readonly string[],
  notice: Notice,
): Promise<void> {
  const self = act.actor.type === 'person' ? act.actor.personId : null;
  const readers = [...new Set(personIds)].filter((id) => id !== self);
  if (readers.length === 0) return;
  await act.db
    .insert(notifications)
    .values(readers.map((personId) => ({ personId, ...notice, createdAt: act.now })));
}

/** Tells those who decide for an organization: its owners and managers. */
export async function notifyOrganization(
  act: Act,
  organizationId: string,
  notice: Notice,
): Promise<void> {
  const deciders = await act.db
    .select({ personId: members.personId })
    .from(members)
    .where(
      and(eq(members.organizationId, organizationId), inArray(members.role, ['owner', 'manager'])),
    );
  await notifyPersons(
    act,
    deciders.map((row) => row.personId),
    notice,
  );
}
