import { hostOf } from './duplicates';

/** Mail for anybody: such an address says nothing of an organization. */
const publicMail = new Set([
  '126.com',
  '139.com',
  '163.com',
  'aliyun.com',
  'foxmail.com',
  'gmail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'outlook.com',
  'proton.me',
  'qq.com',
  'sina.com',
  'sohu.com',
  'yahoo.com',
  'yeah.net',
]);

export type MailDomainFinding = 'same' | 'other' | 'public_mail' | 'no_website';

/** How a person's address agrees with the website: the same domain, one below the other, or not. */
export function compareMailDomain(email: string, website: string | null): MailDomainFinding {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (publicMail.has(domain)) return 'public_mail';
  const host = website ? hostOf(website) : null;
  if (!host) return 'no_website';
  const within = host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
  return within ? 'same' : 'other';
}
