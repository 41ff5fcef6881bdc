import type { MailFrequency, NotificationKind } from './words';

const day = 24 * 60 * 60_000;

/** The hour (UTC) at which daily and weekly mails go out: 08:00 in China. Weekly ones on Mondays. */
const sendingHour = 0;

/**
 * Up to when notices must have come to be mailed now: for `at_once` all, for the others those before
 * the latest sending time. So a sending time that the clock slept through is made up for.
 * @returns null where the person wants no mail
 */
export function mailableUntil(frequency: MailFrequency, now: Date): Date | null {
  if (frequency === 'off') return null;
  if (frequency === 'at_once') return now;
  const today = new Date(now);
  today.setUTCHours(sendingHour, 0, 0, 0);
  const latest = today > now ? new Date(today.getTime() - day) : today;
  if (frequency === 'daily') return latest;
  const sinceMonday = (latest.getUTCDay() + 6) % 7;
  return new Date(latest.getTime() - sinceMonday * day);
}

/** What a mail may say of a notice: nobody's name and nothing that was written, only what it is about. */
export const digestTopics = [
  'introduction',
  'message',
  'project',
  'listing',
  'organization',
  'comment',
  'other',
] as const;
export type DigestTopic = (typeof digestTopics)[number];

const topicOf: Readonly<Record<string, DigestTopic>> = {
  introduction: 'introduction',
  message: 'message',
  project: 'project',
  participant: 'project',
  commitment: 'project',
  listing: 'listing',
  organization: 'organization',
  claim: 'organization',
  comment: 'comment',
};

/** How many of the notices are about what, by the first word of their kind. */
export function countTopics(kinds: readonly NotificationKind[]): Map<DigestTopic, number> {
  const counts = new Map<DigestTopic, number>();
  for (const kind of kinds) {
    const topic = topicOf[kind.split('_')[0] ?? ''] ?? 'other';
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return new Map(
    digestTopics.flatMap((topic) => (counts.has(topic) ? [[topic, counts.get(topic) ?? 0]] : [])),
  );
}
