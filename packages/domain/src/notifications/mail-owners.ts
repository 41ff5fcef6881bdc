import { and, eq, inArray } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import type { Act } from '../kernel';
import { members } from '../organizations/schema';
import type { Mailer, MailName } from './mailer';
import { notifications } from './schema';

/** What sending a mail takes: who hands it over, and the origin that links begin with. */
export type Post = { readonly mailer: Mailer; readonly origin: string };

/**
 * Mails the owners of an organization, each in their language, that something waits for them: the
 * mail carries a link and nothing of what was written. It leaves once the deed is committed; a mail
 * that cannot be handed over does not undo the deed, whose notice stands within the platform. Owners
 * who want to be mailed less often, or not at all, are left to the digest; for the others the notice
 * of the deed, given before, counts as mailed.
 */
export async function mailOwners(
  act: Act,
  post: Post,
  organizationId: string,
  mail: { readonly name: MailName; readonly path: string },
): Promise<void> {
  const owners = await act.db
    .select({
      id: persons.id,
      name: persons.name,
      email: persons.email,
      locale: persons.locale,
    })
    .from(members)
    .innerJoin(persons, eq(persons.id, members.personId))
    .where(
      and(
        eq(members.organizationId, organizationId),
        eq(members.role, 'owner'),
        eq(persons.emailVerified, true),
        eq(persons.mailFrequency, 'at_once'),
      ),
    );
  await act.db
    .update(notifications)
    .set({ mailedAt: act.now })
    .where(
      and(
        inArray(
          notifications.personId,
          owners.map(({ id }) => id),
        ),
        eq(notifications.path, mail.path),
        eq(notifications.createdAt, act.now),
      ),
    );
  act.afterCommit(async () => {
    const sent = await Promise.allSettled(
      owners.map(({ name, email, locale }) =>
        post.mailer({
          to: email,
          locale,
          name: mail.name,
          params: { name },
          url: `${post.origin}/${locale}${mail.path}`,
        }),
      ),
    );
    for (const result of sent)
      if (result.status === 'rejected')
        process.emitWarning(`A mail was not handed over: ${String(result.reason)}`);
  });
}
