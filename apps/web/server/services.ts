import 'server-only';
import type { Services } from '@vicinity/api';
import { readWebConfig } from '@vicinity/config';
import { connect } from '@vicinity/db';
import { type Auth, createAuth } from '@vicinity/domain/accounts';
import { outboxMailer, smtpMailer } from '@vicinity/domain/notifications';
import { ListingIndex } from '@vicinity/domain/recommendations';

type Process = Services & { readonly auth: Auth; readonly outboxFolder: string | null };

function start(): Process {
  const config = readWebConfig(process.env);
  const { db } = connect(config.DATABASE_URL);
  const mailer = config.SMTP_URL
    ? smtpMailer(config.SMTP_URL, config.MAIL_FROM)
    : outboxMailer(config.OUTBOX_DIR);
  const auth = createAuth({
    db,
    mailer,
    secret: config.AUTH_SECRET,
    origin: config.PUBLIC_URL,
    rateLimited: config.AUTH_RATE_LIMIT === 'on',
    adminEmails: config.ADMIN_EMAILS,
  });
  return {
    db,
    mailer,
    auth,
    origin: config.PUBLIC_URL,
    ticketSecret: config.TICKET_SECRET,
    outboxFolder: config.SMTP_URL ? null : config.OUTBOX_DIR,
    listingIndex: new ListingIndex(db),
    now: () => new Date(),
  };
}

/** Hot reload evaluates modules anew; the process keeps one pool all the same. */
declare global {
  var vicinity: Process | undefined;
}

/** The process's services, started by the first request: a build has no database. */
export function services(): Process {
  globalThis.vicinity ??= start();
  return globalThis.vicinity;
}
