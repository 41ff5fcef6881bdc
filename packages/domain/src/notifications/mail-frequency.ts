import { eq } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { type Act, DomainError, type Look, requirePerson } from '../kernel';
import type { MailFrequency } from './words';

/**
 * How often the acting person is mailed of notices.
 * @throws DomainError not_signed_in, mail_not_verified
 */
export async function readMailFrequency({ db, actor }: Look): Promise<MailFrequency> {
  const { personId } = requirePerson(actor);
  const [row] = await db
    .select({ mailFrequency: persons.mailFrequency })
    .from(persons)
    .where(eq(persons.id, personId));
  if (!row) throw new DomainError('not_found');
  return row.mailFrequency;
}

/** @throws DomainError not_signed_in, mail_not_verified */
export async function setMailFrequency(act: Act, mailFrequency: MailFrequency): Promise<void> {
  const { personId } = requirePerson(act.actor);
  await act.db
    .update(persons)
    .set({ mailFrequency, updatedAt: act.now })
    .where(eq(persons.id, personId));
}
