/**
 * Telling people: notices within the platform, stored as codes and parameters and rendered in the
 * reader's language, and mails, which carry a link and never private text.
 */
export { readMailFrequency, setMailFrequency } from './mail-frequency';
export { mailOwners, type Post } from './mail-owners';
export type { Mail, Mailer, MailName } from './mailer';
export { notifyOrganization, notifyPersons } from './notify';
export {
  listNotifications,
  markNotificationsRead,
  type NotificationItem,
} from './read-notifications';
export { sendDigests } from './send-digests';
export { type OutboxMail, outboxMailer, readOutbox, smtpMailer } from './transports';
export {
  type MailFrequency,
  mailFrequencies,
  type NotificationKind,
  notificationKinds,
} from './words';
