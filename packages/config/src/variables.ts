import { z } from 'zod';

/** `start` is `npm start`, which hands the rest what it needs; the others stand for themselves. */
type Process = 'start' | 'web' | 'collab' | 'worker';

export interface Variable<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** What it decides, for docs/operations.md. */
  readonly what: string;
  /** What a right value looks like; ends the message about a wrong one. */
  readonly mend: string;
  readonly readBy: readonly Process[];
  /** Never printed. */
  readonly secret?: true;
}

const port = z.coerce.number().int().min(1).max(65_535);
const aPort = 'a whole number from 1 to 65535';
const httpUrl = z.url({ protocol: /^https?$/ });
const secret = z.string().min(32);
const aSecret = '32 characters or more; `openssl rand -hex 32` makes one';
const mails = z
  .string()
  .transform((list) => list.split(',').map((mail) => mail.trim().toLowerCase()))
  .transform((list) => list.filter(Boolean))
  .pipe(z.array(z.email()));

function variable<Schema extends z.ZodType>(it: Variable<Schema>): Variable<Schema> {
  return it;
}

/** Every variable there is, apart from those that only tests read. */
export const variables = {
  PORT: variable({
    schema: port.default(3000),
    what: 'the port of the pages, and so of the address people open',
    mend: aPort,
    readBy: ['start', 'web'],
  }),
  HOST: variable({
    schema: z.string().min(1).default('0.0.0.0'),
    what: 'the address the pages listen on; `127.0.0.1`: this machine alone',
    mend: 'an address of this machine',
    readBy: ['web'],
  }),
  COLLAB_PORT: variable({
    schema: port.optional(),
    what: 'the port of the process that serves the boards’ sockets; unset: PORT + 1',
    mend: aPort,
    readBy: ['start', 'web', 'collab'],
  }),
  COLLAB_HOST: variable({
    schema: z.string().min(1).default('127.0.0.1'),
    what: 'collab: the address it listens on; web: where it finds collab, when no reverse proxy parts `/collab` from the rest',
    mend: 'a host name or an address',
    readBy: ['web', 'collab'],
  }),
  PUBLIC_URL: variable({
    schema: httpUrl.optional(),
    what: 'the origin as people type it: links in mails and the sign-in cookie hang on it; unset: `http://localhost:PORT`, good for one machine only',
    mend: 'an address such as https://vicinity.example.org',
    readBy: ['start', 'web', 'worker'],
  }),
  DATA_DIR: variable({
    schema: z.string().min(1).default('.data'),
    what: 'where `npm start` keeps the embedded database, generated secrets and the outbox',
    mend: 'a folder that can be written',
    readBy: ['start'],
  }),
  DATABASE_URL: variable({
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    what: 'the PostgreSQL to use (18 is what the tests run on); unset: the embedded one',
    mend: 'postgres://user:password@host:5432/database',
    readBy: ['start', 'web', 'collab', 'worker'],
    secret: true,
  }),
  REDIS_URL: variable({
    schema: z.url({ protocol: /^rediss?$/ }).optional(),
    what: 'the Redis or Valkey that carries edits between several collab processes; unset: PostgreSQL does',
    mend: 'redis://host:6379',
    readBy: ['start', 'collab'],
    secret: true,
  }),
  COMMIT_FIRST: variable({
    schema: z.enum(['0', '1']).default('0'),
    what: 'whether edits are shown to others only when they are stored, however long that takes; 0: after 15 ms at the latest',
    mend: '1 or 0',
    readBy: ['collab'],
  }),
  AUTH_SECRET: variable({
    schema: secret.optional(),
    what: 'signs sessions; changing it signs everybody out. Demanded with DATABASE_URL, else generated',
    mend: aSecret,
    readBy: ['start', 'web'],
    secret: true,
  }),
  TICKET_SECRET: variable({
    schema: secret.optional(),
    what: 'signs the short-lived tickets with which a browser opens a socket; the same for web and collab. Demanded with DATABASE_URL, else generated',
    mend: aSecret,
    readBy: ['start', 'web', 'collab'],
    secret: true,
  }),
  SMTP_URL: variable({
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    what: 'the mail server; unset: mails are kept in an outbox folder and shown on a page',
    mend: 'smtp://user:password@host:587 or smtps://…:465',
    readBy: ['start', 'web', 'worker'],
    secret: true,
  }),
  MAIL_FROM: variable({
    schema: z.string().min(3).default('Vicinity <no-reply@localhost>'),
    what: 'the sender of mails',
    mend: 'a sender such as Vicinity <no-reply@example.org>',
    readBy: ['web', 'worker'],
  }),
  OUTBOX_DIR: variable({
    schema: z.string().min(1).default('.data/outbox'),
    what: 'where mails are kept while there is no SMTP_URL; `npm start` sets it to `outbox` in DATA_DIR',
    mend: 'a folder that can be written',
    readBy: ['web', 'worker'],
  }),
  ADMIN_EMAILS: variable({
    schema: mails.default([]),
    what: 'who administers the instance: these addresses, parted by commas, once each is verified',
    mend: 'mail addresses parted by commas',
    readBy: ['web'],
  }),
  AUTH_RATE_LIMIT: variable({
    schema: z.enum(['on', 'off']).default('on'),
    what: 'the limit on sign-in attempts; `off` is for tests',
    mend: 'on or off',
    readBy: ['web'],
  }),
  DEMO: variable({
    schema: z.enum(['0', '1']).default('1'),
    what: 'whether `npm start` writes the demo into a database that has no organization yet; 0 where real ones will come',
    mend: '1 or 0',
    readBy: ['start'],
  }),
  LOG_LEVEL: variable({
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    what: 'how much collab and worker tell',
    mend: 'debug, info, warn, error or silent',
    readBy: ['collab', 'worker'],
  }),
  NODE_ENV: variable({
    schema: z.enum(['production', 'development', 'test']).default('production'),
    what: '`npm start` sets production, `npm run dev` development',
    mend: 'production, development or test',
    readBy: ['web'],
  }),
};
