'use client';

import { Alert, Anchor, Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/routing';
import { authClient } from './auth-client';

type Problem = 'failed' | 'unverified' | 'limited';

function problemOf(status: number): Problem {
  if (status === 403) return 'unverified';
  return status === 429 ? 'limited' : 'failed';
}

/** `next` is a path within the platform to go on to. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('accounts.signIn');
  const tc = useTranslations('common');
  const locale = useLocale();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({ initialValues: { email: '', password: '' } });

  async function submit({ email, password }: { email: string; password: string }) {
    setBusy(true);
    setProblem(null);
    const { data, error } = await authClient.signIn.email({ email, password });
    if (error) {
      setProblem(problemOf(error.status));
      setBusy(false);
      return;
    }
    const challenged = 'twoFactorRedirect' in data && data.twoFactorRedirect === true;
    window.location.assign(`/${locale}${challenged ? '/two-factor' : next}`);
  }

  return (
    <form onSubmit={form.onSubmit(submit)} method="post">
      <Stack>
        {problem && (
          <Alert color={problem === 'unverified' ? 'yellow' : 'red'} role="alert">
            {t(problem)}
          </Alert>
        )}
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={busy}>
          {t('submit')}
        </Button>
        <Group justify="space-between">
          <Anchor component={Link} href="/forgot-password" size="sm">
            {t('forgot')}
          </Anchor>
          <Anchor component={Link} href="/sign-up" size="sm">
            {t('noAccount')} {tc('signUp')}
          </Anchor>
        </Group>
      </Stack>
    </form>
  );
}
