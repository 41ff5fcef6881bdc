'use client';

import { TRPCClientError } from '@trpc/client';
import type { AppRouter, Refusal } from '@vicinity/api';
import { useTranslations } from 'next-intl';

/** Why a call was refused; undefined where the server was not reached. */
export function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof TRPCClientError
    ? (error as TRPCClientError<AppRouter>).data?.refusal
    : undefined;
}

/** Renders an error of a procedure as a sentence in the reader's language. */
export function useErrorText(): (error: unknown) => string {
  const t = useTranslations('errors');
  return (error) => {
    const refusal = refusalOf(error);
    return refusal ? t(refusal.code, { field: '', ...refusal.params }) : t('offline');
  };
}
