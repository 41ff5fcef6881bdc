import type { Locale } from '@vicinity/i18n';
import { translatorFor } from '@vicinity/i18n';

/** The mails that the platform sends. Each has `mail.<name>.{subject,body,action}` in the catalogues. */
export const mailNames = [
  'verify_mail',
  'reset_password',
  'change_mail',
  'delete_account',
  'invitation',
  'notification',
  'digest',
  'introduction_proposed',
  'introduction_accepted',
] as const;
export type MailName = (typeof mailNames)[number];

/** One mail to be rendered in its reader's language. `url` is absolute. */
export type Mail = {
  readonly to: string;
  readonly locale: Locale;
  readonly name: MailName;
  readonly params: Readonly<Record<string, string | number>>;
  readonly url: string;
};

export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Hands a mail over for delivery. @throws where it could not be handed over */
export type Mailer = (mail: Mail) => Promise<void>;

export function renderMail(mail: Mail): RenderedMail {
  const t = translatorFor(mail.locale);
  const subject = t(`mail.${mail.name}.subject`, mail.params);
  const body = t(`mail.${mail.name}.body`, mail.params);
  const action = t(`mail.${mail.name}.action`);
  const footer = t('mail.footer');
  const text = `${body}\n\n${action}: ${mail.url}\n\n${footer}\n`;
  const html = `<!doctype html><html lang="${mail.locale}"><meta charset="utf-8"><body style="font:16px/1.6 system-ui,sans-serif;max-width:36em;margin:2em auto;color:#1a1b1e"><p style="white-space:pre-line">${escapeHtml(body)}</p><p><a href="${escapeHtml(mail.url)}" style="display:inline-block;padding:.6em 1.2em;background:#0b6e6e;color:#fff;text-decoration:none;border-radius:6px">${escapeHtml(action)}</a></p><p style="color:#666;font-size:14px">${escapeHtml(mail.url)}</p><p style="color:#666;font-size:14px">${escapeHtml(footer)}</p></body></html>`;
  return { subject, text, html };
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
