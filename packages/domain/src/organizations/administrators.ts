import { inArray, isNull, or } from 'drizzle-orm';
import type { Act } from '../kernel';
import { type NotificationKind, notifyPersons } from '../notifications';
import { administrators } from './schema';

/** Tells the administrators of the instance and those of the given clusters. */
export async function notifyAdministrators(
  act: Act,
  clusterIds: readonly string[],
  notice: { kind: NotificationKind; params: Record<string, string | number>; path: string },
): Promise<void> {
  const rows = await act.db
    .select({ personId: administrators.personId })
    .from(administrators)
    .where(
      clusterIds.length > 0
        ? or(isNull(administrators.clusterId), inArray(administrators.clusterId, [...clusterIds]))
        : isNull(administrators.clusterId),
    );
  await notifyPersons(
    act,
    rows.map((row) => row.personId),
    notice,
  );
}
