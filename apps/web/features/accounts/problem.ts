'use client';

import { useTranslations } from 'next-intl';

type AuthError = { readonly status: number; readonly code?: string | undefined };

/** Codes of the accounts library that a person can do something about. */
const known = [
  'INVALID_PASSWORD',
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
  'INVALID_TWO_FACTOR_COOKIE',
  'INVALID_TOKEN',
  'TOKEN_EXPIRED',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'INVALID_EMAIL',
  'SESSION_NOT_FRESH',
  'LAST_OWNER',
] as const;

/** Renders a refusal of the accounts library in the reader's language. */
export function useProblemText(): (error: AuthError) => string {
  const t = useTranslations('accounts.problems');
  return ({ status, code }) => {
    if (status === 429) return t('limited');
    const found = known.find((name) => name === code);
    return t(found ?? 'other');
  };
}
