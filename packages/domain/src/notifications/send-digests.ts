import type { Database } from '@vicinity/db';
import { translatorFor } from '@vicinity/i18n';
import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { countTopics, mailableUntil } from './digest-rules';
import type { Post } from './mail-owners';
import { notifications } from './schema';
import { mailFrequencies } from './words';

/** Persons per round: the next one comes soon. */
const batch = 200;
/** Milliseconds: what is older was missed for other reasons than ours, and is not news any more. */
const news = 14 * 24 * 60 * 60_000;

type Reader = Pick<typeof persons.$inferSelect, 'id' | 'name' | 'email' | 'locale'>;

/**
 * Mails each person what is unread and was not mailed yet, as often as the person wants it: how many
 * notices are about what, and a link. Each person is a transaction of their own: a mail that cannot
 * be handed over leaves its notices to be mailed later, and ends the round. A process that dies
 * between handing over and committing mails twice rather than never.
 * @returns how many mails were handed over
 */
export async function sendDigests(db: Database, post: Post, now: Date): Promise<number> {
  const readers = await readersDue(db, now);
  let sent = 0;
  for (const reader of readers) sent += (await mailReader(db, post, reader, now)) ? 1 : 0;
  return sent;
}

const unmailed = [isNull(notifications.mailedAt), isNull(notifications.readAt)];

async function readersDue(db: Database, now: Date): Promise<Reader[]> {
  const due = mailFrequencies.flatMap((frequency) => {
    const until = mailableUntil(frequency, now);
    if (until === null) return [];
    return and(eq(persons.mailFrequency, frequency), lte(notifications.createdAt, until));
  });
  return db
    .selectDistinct({
      id: persons.id,
      name: persons.name,
      email: persons.email,
      locale: persons.locale,
    })
    .from(notifications)
    .innerJoin(persons, eq(persons.id, notifications.personId))
    .where(
      and(
        ...unmailed,
        gt(notifications.createdAt, new Date(now.getTime() - news)),
        eq(persons.emailVerified, true),
        or(...due),
      ),
    )
    .orderBy(persons.id)
    .limit(batch);
}

function mailReader(db: Database, post: Post, reader: Reader, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const held = await tx
      .select({ id: notifications.id, kind: notifications.kind })
      .from(notifications)
      .where(
        and(
          eq(notifications.personId, reader.id),
          ...unmailed,
          gt(notifications.createdAt, new Date(now.getTime() - news)),
        ),
      )
      .for('update', { skipLocked: true });
    if (held.length === 0) return false;
    const ids = held.map(({ id }) => id);
    await tx.update(notifications).set({ mailedAt: now }).where(inArray(notifications.id, ids));
    const { name, email, locale } = reader;
    const t = translatorFor(locale);
    const lines = [...countTopics(held.map(({ kind }) => kind))].map(([topic, count]) =>
      t(`mail.digest.topics.${topic}`, { count }),
    );
    await post.mailer({
      to: email,
      locale,
      name: 'digest',
      params: { name, count: held.length, lines: lines.join('\n') },
      url: `${post.origin}/${locale}/notifications`,
    });
    return true;
  });
}
