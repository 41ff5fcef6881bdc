'use client';

import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/routing';
import { authClient } from './auth-client';
import { NewPasswordField, shortestPassword } from './password-field';
import { useProblemText } from './problem';
import { VerifyNotice } from './verify-notice';

/** `next` is a path within the platform to go on to once the address is proved. */
export function SignUpForm({ next, email }: { next: string; email: string }) {
  const t = useTranslations('accounts.signUp');
  const tc = useTranslations('common');
  const locale = useLocale();
  const problemText = useProblemText();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({ initialValues: { name: '', email, password: '' } });
  const callbackURL = `/${locale}/verified?next=${encodeURIComponent(next)}`;

  async function submit(values: typeof form.values) {
    if (values.password.length < shortestPassword) return;
    setBusy(true);
    setProblem(null);
    const { error } = await authClient.signUp.email({ ...values, locale, callbackURL });
    setBusy(false);
    if (error) setProblem(problemText(error));
    else setSentTo(values.email);
  }

  if (sentTo) return <VerifyNotice email={sentTo} callbackURL={callbackURL} />;
  return (
    <form onSubmit={form.onSubmit(submit)} method="post">
      <Stack>
        {problem && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          autoComplete="name"
          maxLength={100}
          required
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('email')}
          description={t('emailHint')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <NewPasswordField
          label={t('password')}
          value={form.values.password}
          onChange={(password) => form.setFieldValue('password', password)}
        />
        <Button type="submit" loading={busy}>
          {tc('signUp')}
        </Button>
        <Text size="sm">
          {t('haveAccount')}{' '}
          <Anchor component={Link} href="/sign-in" size="sm" underline="always">
            {tc('signIn')}
          </Anchor>
        </Text>
      </Stack>
    </form>
  );
}
