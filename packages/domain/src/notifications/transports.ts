import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { type Mailer, renderMail } from './mailer';

/** Sends over SMTP; `url` as `smtp://user:password@host:port`. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return async (mail) => {
    await transport.sendMail({ from, to: mail.to, ...renderMail(mail) });
  };
}

const outboxMail = z.object({
  id: z.string(),
  sentAt: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  url: z.string(),
});
export type OutboxMail = z.infer<typeof outboxMail>;

/** Writes each mail as a file: for a machine without SMTP, where the outbox page shows them. */
export function outboxMailer(folder: string, now: () => Date = () => new Date()): Mailer {
  return async (mail) => {
    await mkdir(folder, { recursive: true });
    const at = now();
    const id = `${at.getTime().toString().padStart(15, '0')}-${crypto.randomUUID().slice(0, 8)}`;
    const { subject, text } = renderMail(mail);
    const content: OutboxMail = {
      id,
      sentAt: at.toISOString(),
      to: mail.to,
      subject,
      text,
      url: mail.url,
    };
    await writeFile(join(folder, `${id}.json`), JSON.stringify(content, null, 2));
  };
}

/** The newest mails of an outbox first, 100 at most. */
export async function readOutbox(folder: string): Promise<OutboxMail[]> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .slice(0, 100);
  return Promise.all(
    newest.map(async (name) =>
      outboxMail.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    ),
  );
}
