import 'server-only';
import type { Me } from '@vicinity/domain/accounts';
import { getLocale } from 'next-intl/server';
import { redirect } from '@/i18n/routing';
import { caller } from '@/trpc/server';

/** The signed-in reader; others are asked to sign in and come back to `path`. */
export async function requireMe(path: string): Promise<Me> {
  const me = await (await caller()).accounts.me();
  if (me) return me;
  const locale = await getLocale();
  return redirect({ href: { pathname: '/sign-in', query: { next: path } }, locale });
}
