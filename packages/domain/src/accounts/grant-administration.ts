import type { Database } from '@vicinity/db';
import { and, eq, isNull } from 'drizzle-orm';
import { administrators } from '../organizations/schema';
import { persons } from './schema';

/**
 * Makes a person administrator of the instance where the configuration names the person's address
 * and the person has proved it. Called at each sign-in, so a name added later counts from the next
 * one; taking a name off the list takes nothing back.
 */
export async function grantAdministration(
  db: Database,
  adminEmails: readonly string[],
  personId: string,
): Promise<void> {
  if (adminEmails.length === 0) return;
  const [person] = await db.select().from(persons).where(eq(persons.id, personId));
  if (!person?.emailVerified || !adminEmails.includes(person.email.toLowerCase())) return;
  const granted = await db
    .select({ id: administrators.id })
    .from(administrators)
    .where(and(eq(administrators.personId, personId), isNull(administrators.clusterId)));
  if (granted.length === 0) await db.insert(administrators).values({ personId, clusterId: null });
}
