import type { Act } from '../kernel';
import { auditEvents } from './schema';

/** Records a deed of the acting person; `verb` is room and verb: `listings.publish`. */
export async function recordEvent(
  act: Act,
  verb: string,
  subjectId: string | null,
  params: Record<string, string | number> = {},
): Promise<void> {
  await recordEvents(act, verb, [subjectId], params);
}

/** Records the same deed done to several subjects, in one statement. */
export async function recordEvents(
  act: Act,
  verb: string,
  subjectIds: readonly (string | null)[],
  params: Record<string, string | number> = {},
): Promise<void> {
  if (subjectIds.length === 0) return;
  const person = act.actor.type === 'person' ? act.actor : null;
  await act.db.insert(auditEvents).values(
    subjectIds.map((subjectId) => ({
      at: act.now,
      personId: person?.personId ?? null,
      organizationId: person?.acting?.organizationId ?? null,
      verb,
      subjectId,
      params,
    })),
  );
}
