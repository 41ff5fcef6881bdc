'use client';

import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Link } from '@/i18n/routing';
import { authClient } from './auth-client';
import { useProblemText } from './problem';
import { useOutbox } from './use-outbox';

/** Whether the address has an account is told to nobody but its mailbox. */
export function ForgotPasswordForm() {
  const t = useTranslations('accounts.forgot');
  const tv = useTranslations('accounts.verify');
  const locale = useLocale();
  const outbox = useOutbox();
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error } = await authClient.requestPasswordReset({
      email,
      redirectTo: `/${locale}/reset-password`,
    });
    setProblem(error ? problemText(error) : null);
    setSent(!error);
  }

  return (
    <form onSubmit={submit} method="post">
      <Stack>
        {problem && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        {sent && (
          <Alert color="pine" role="status">
            {t('sent')}{' '}
            {outbox && (
              <Anchor component={Link} href="/outbox" size="sm" underline="always">
                {tv('outbox')}
              </Anchor>
            )}
          </Alert>
        )}
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit">{t('submit')}</Button>
      </Stack>
    </form>
  );
}
