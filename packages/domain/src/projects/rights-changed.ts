import type { Transaction } from '@vicinity/db';
import { sql } from 'drizzle-orm';
import { z } from 'zod';

/** The PostgreSQL channel on which a change of rights is told to every process with sockets. */
export const RIGHTS_CHANGED = 'rights_changed';

/**
 * Whose rights to boards changed: everyone whom all the given fields describe. Without fields:
 * everyone.
 */
export interface RightsChange {
  readonly projectId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly personId?: string | undefined;
}

const form = z.object({
  projectId: z.string().optional(),
  organizationId: z.string().optional(),
  personId: z.string().optional(),
});

/**
 * Tells, when the transaction commits and only then, that rights changed: open sockets of those
 * concerned are closed and tickets issued before are refused. Call it in the same transaction as
 * the change.
 */
export async function announceRightsChange(tx: Transaction, change: RightsChange): Promise<void> {
  await tx.execute(sql`select pg_notify(${RIGHTS_CHANGED}, ${JSON.stringify(change)})`);
}

/** A payload that cannot be read counts as a change for everyone. */
export function parseRightsChange(payload: string): RightsChange {
  try {
    const parsed = form.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
