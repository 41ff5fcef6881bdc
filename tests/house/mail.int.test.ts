import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, freePorts, killAll, type Run, run } from './installation';

const password = 'a password of this test';
const arrived: ParsedMail[] = [];
let smtp: SMTPServer;
let database: TestDatabase;
let folder: string;
let vicinity: Run;

/** An installation on a database of its operator's, whose SMTP_URL is a real server that keeps what it is handed. */
beforeAll(async () => {
  await build();
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) => {
        arrived.push(mail);
        done();
      }, done);
    },
  });
  const listening = smtp.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const smtpPort = address && typeof address === 'object' ? address.port : 0;
  folder = await mkdtemp(path.join(tmpdir(), 'vicinity-mail-'));
  database = await createTestDatabase();
  const [port, collab] = await freePorts();
  vicinity = run({
    PORT: String(port),
    COLLAB_PORT: String(collab),
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a'.repeat(32),
    TICKET_SECRET: 'b'.repeat(32),
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: 'Vicinity <vicinity@cluster.example>',
    DEMO: '1',
    AUTH_RATE_LIMIT: 'off',
  });
  await vicinity.ready();
}, 600_000);

afterAll(async () => {
  vicinity.process.kill('SIGTERM');
  await vicinity.exit();
  killAll(path.join(folder, 'data'));
  await database.drop();
  await rm(folder, { recursive: true, force: true });
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

/** Speaks to the installation as a browser that keeps its cookies. */
function visitor() {
  const jar = new Map<string, string>();
  async function ask(url: string, body?: object): Promise<Response> {
    const response = await fetch(new URL(url, vicinity.origin), {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        origin: vicinity.origin,
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  }
  const signIn = (email: string, secret: string) =>
    ask('/api/auth/sign-in/email', { email, password: secret });
  return { ask, signIn };
}

/** Waits for a mail to an address with a link, which it returns. */
async function linkFor(email: string, subject: string): Promise<string> {
  const found = () =>
    arrived.find((mail) => mail.subject === subject && [mail.to].flat()[0]?.text === email);
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  const mail = found();
  expect(mail?.from?.text).toContain('vicinity@cluster.example');
  const [, link = ''] = /: (http\S+)/.exec(mail?.text ?? '') ?? [];
  expect(String(mail?.html)).toContain(link.split('?')[0]);
  return link;
}

test('the mails of an account arrive, and their links work', async () => {
  const email = 'ana@firm.example';
  const ana = visitor();
  await ana.ask('/api/auth/sign-up/email', {
    name: 'Ana',
    email,
    password,
    locale: 'en',
    callbackURL: '/en/verified',
  });
  expect((await ana.signIn(email, password)).status).toBe(403);
  const verification = await ana.ask(await linkFor(email, 'Verify your mail address'));
  expect(verification.headers.get('location')).toContain('/en/verified');
  expect((await ana.signIn(email, password)).status).toBe(200);

  await ana.ask('/api/auth/request-password-reset', { email, redirectTo: '/en/reset-password' });
  const reset = await ana.ask(await linkFor(email, 'Set a new password'));
  const to = new URL(reset.headers.get('location') ?? '', vicinity.origin);
  const token = to.searchParams.get('token');
  const newPassword = 'another password of this test';
  await ana.ask('/api/auth/reset-password', { token, newPassword });
  expect((await ana.signIn(email, password)).status).toBe(401);
  expect((await ana.signIn(email, newPassword)).status).toBe(200);
});

test('the operator is told of the demo in the database, which was empty', async () => {
  expect(vicinity.output()).toContain('Demo: sign in as');
});

test('the outbox page does not exist', async () => {
  expect((await visitor().ask('/en/outbox')).status).toBe(404);
});
