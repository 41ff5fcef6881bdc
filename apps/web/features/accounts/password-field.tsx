'use client';

import { PasswordInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export const shortestPassword = 10;

/** A new password; says while one types how many characters are missing. */
export function NewPasswordField(props: {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
}) {
  const t = useTranslations('accounts');
  const missing = shortestPassword - props.value.length;
  return (
    <PasswordInput
      label={props.label}
      description={
        missing > 0 && props.value ? t('passwordMissing', { missing }) : t('passwordHint')
      }
      autoComplete="new-password"
      minLength={shortestPassword}
      maxLength={200}
      required
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
