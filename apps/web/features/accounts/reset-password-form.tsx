'use client';

import { Alert, Button, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { LinkButton } from '@/ui/link-button';
import { authClient } from './auth-client';
import { NewPasswordField } from './password-field';
import { useProblemText } from './problem';

/** `token` is that of the mail; null where the link was wrong or too old. */
export function ResetPasswordForm({ token }: { token: string | null }) {
  const t = useTranslations('accounts.reset');
  const tc = useTranslations('common');
  const problemText = useProblemText();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!token) return;
    const { error } = await authClient.resetPassword({ newPassword: password, token });
    setProblem(error ? problemText(error) : null);
    setDone(!error);
  }

  if (!token)
    return (
      <Stack>
        <Alert color="yellow">{t('badLink')}</Alert>
        <LinkButton href="/forgot-password">{t('again')}</LinkButton>
      </Stack>
    );
  if (done)
    return (
      <Stack>
        <Alert color="pine" role="status">
          {t('done')}
        </Alert>
        <LinkButton href="/sign-in">{tc('signIn')}</LinkButton>
      </Stack>
    );
  return (
    <form onSubmit={submit} method="post">
      <Stack>
        {problem && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <NewPasswordField label={t('password')} value={password} onChange={setPassword} />
        <Button type="submit">{t('submit')}</Button>
      </Stack>
    </form>
  );
}
