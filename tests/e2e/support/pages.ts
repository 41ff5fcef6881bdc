import { readdirSync } from 'node:fs';
import path from 'node:path';
import { call, firstId, type Session } from './session';

/** A visitor, and those of the demo who between them may open every page. */
export const readers = ['visitor', 'firm', 'university', 'administrator', 'platform'] as const;
export type Reader = (typeof readers)[number];
export type Sessions = (who: Reader) => Session;

interface Row {
  readonly as: Reader;
  /** A real address of the page, below the language. */
  readonly address: (sessions: Sessions) => string | Promise<string>;
  /** Only where the page is the answer to a wrong address. */
  readonly status?: 404;
}

const at =
  (address: string): Row['address'] =>
  () =>
    address;

/** Every page, by its folder below `app/[locale]`: who reads it, and where. */
export const pages: Readonly<Record<string, readonly Row[]>> = {
  '': [
    { as: 'visitor', address: at('') },
    { as: 'firm', address: at('') },
  ],
  '[...rest]': [{ as: 'visitor', address: at('/nowhere/at-all'), status: 404 }],
  account: [{ as: 'university', address: at('/account') }],
  'account/delete': [{ as: 'university', address: at('/account/delete?token=none') }],
  administration: [
    { as: 'administrator', address: at('/administration') },
    { as: 'platform', address: at('/administration?tab=claims') },
    { as: 'platform', address: at('/administration?tab=clusters') },
    { as: 'platform', address: at('/administration?tab=import') },
    { as: 'platform', address: at('/administration?tab=lexicon') },
    { as: 'platform', address: at('/administration?tab=rounds') },
  ],
  'clusters/[id]': [
    {
      as: 'administrator',
      address: async (by) => `/clusters/${await firstId(by('administrator'), 'insights.clusters')}`,
    },
  ],
  'forgot-password': [{ as: 'visitor', address: at('/forgot-password') }],
  insights: [
    { as: 'administrator', address: at('/insights') },
    { as: 'administrator', address: at('/insights?view=network') },
    { as: 'administrator', address: at('/insights?view=mends') },
  ],
  introductions: [{ as: 'firm', address: at('/introductions') }],
  'introductions/[id]': [
    {
      as: 'firm',
      address: async (by) =>
        `/introductions/${await firstId(by('firm'), 'introductions.list', { box: 'outbox', states: ['accepted'], limit: 1 })}`,
    },
  ],
  'introductions/new': [
    {
      as: 'firm',
      address: async (by) =>
        `/introductions/new?listing=${await firstId(by('visitor'), 'listings.browse', { filter: { kinds: ['expertise'] } })}`,
    },
  ],
  'invitations/[token]': [
    {
      as: 'visitor',
      address: async (by) => `/invitations/${await invitationToken(by)}`,
    },
    { as: 'visitor', address: at('/invitations/none') },
  ],
  listings: [{ as: 'visitor', address: at('/listings') }],
  'listings/[id]': [
    {
      as: 'university',
      address: async (by) =>
        `/listings/${await firstId(by('visitor'), 'listings.browse', { filter: { kinds: ['need'] } })}`,
    },
  ],
  'listings/[id]/consortia': [
    {
      as: 'firm',
      address: async (by) =>
        `/listings/${await firstId(by('firm'), 'listings.mine', { kinds: ['need'] })}/consortia`,
    },
  ],
  'listings/[id]/edit': [
    {
      as: 'firm',
      address: async (by) => `/listings/${await firstId(by('firm'), 'listings.mine')}/edit`,
    },
  ],
  'listings/mine': [{ as: 'firm', address: at('/listings/mine') }],
  'listings/new': [{ as: 'firm', address: at('/listings/new') }],
  'my-work': [{ as: 'firm', address: at('/my-work') }],
  notifications: [{ as: 'firm', address: at('/notifications') }],
  organizations: [{ as: 'visitor', address: at('/organizations') }],
  'organizations/[id]': [
    {
      as: 'visitor',
      address: async (by) =>
        `/organizations/${await firstId(by('visitor'), 'organizations.browse')}`,
    },
  ],
  'organizations/[id]/edit': [
    { as: 'firm', address: async (by) => `/organizations/${await own(by('firm'))}/edit` },
  ],
  'organizations/[id]/members': [
    { as: 'firm', address: async (by) => `/organizations/${await own(by('firm'))}/members` },
  ],
  'organizations/new': [{ as: 'platform', address: at('/organizations/new') }],
  outbox: [{ as: 'visitor', address: at('/outbox') }],
  projects: [{ as: 'firm', address: at('/projects') }],
  'projects/[id]': [
    { as: 'firm', address: async (by) => `/projects/${await project(by('firm'))}` },
  ],
  'projects/[id]/board': ['board', 'table', 'timeline', 'calendar', 'history'].map((view) => ({
    as: 'firm' as const,
    address: async (by: Sessions) => `/projects/${await project(by('firm'))}/board?view=${view}`,
  })),
  recommendations: [{ as: 'firm', address: at('/recommendations') }],
  'reset-password': [{ as: 'visitor', address: at('/reset-password?token=none') }],
  'sign-in': [{ as: 'visitor', address: at('/sign-in') }],
  'sign-up': [{ as: 'visitor', address: at('/sign-up') }],
  'two-factor': [{ as: 'visitor', address: at('/two-factor') }],
  verified: [
    { as: 'visitor', address: at('/verified?error=INVALID_TOKEN') },
    { as: 'firm', address: at('/verified') },
  ],
};

const root = path.resolve(import.meta.dirname, '../../../apps/web/app/[locale]');

/** The folders that hold a page, as they stand on the disk. */
export function foldersWithPages(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return foldersWithPages(path.posix.join(folder, entry.name));
    return entry.name === 'page.tsx' ? [folder] : [];
  });
}

/** The organization that a session acts for. */
async function own({ api }: Session): Promise<string> {
  const answer = await (await api.get('/api/trpc/accounts.me')).text();
  const [, id] = /"actingId":"([0-9a-f-]{36})"/.exec(answer) ?? [];
  if (!id) throw new Error('acts for nobody');
  return id;
}

const project = (session: Session) =>
  firstId(session, 'projects.list', { states: ['active'], limit: 1 });

/** Invites somebody, and reads the link in the mail. */
async function invitationToken(by: Sessions): Promise<string> {
  const email = `invited-${Date.now()}@pages.example`;
  await call(by('university'), 'organizations.invite', {
    organizationId: await own(by('university')),
    email,
    role: 'member',
  });
  const outbox = await (await by('visitor').api.get('/en/outbox')).text();
  const [, token] = /\/invitations\/([\w-]{43})/.exec(outbox) ?? [];
  if (!token) throw new Error('no invitation in the outbox');
  return token;
}
