'use client';

import { Button, PasswordInput, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { AccountSection, type Outcome } from './account-section';
import { authClient } from './auth-client';
import { HandOverFirst, type ToHandOver } from './hand-over-first';
import { useProblemText } from './problem';

/** The password starts it, a link in a mail does it: nobody loses an account to an open screen. */
export function DeleteSection({ toHandOver }: { toHandOver: ToHandOver }) {
  const t = useTranslations('accounts.account');
  const problemText = useProblemText();
  const [password, setPassword] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error } = await authClient.deleteUser({ password });
    setOutcome(
      error ? { ok: false, text: problemText(error) } : { ok: true, text: t('deleteSent') },
    );
    setPassword('');
  }

  if (toHandOver.length > 0)
    return (
      <AccountSection title={t('delete')} hint={t('deleteHint')}>
        <HandOverFirst organizations={toHandOver} />
      </AccountSection>
    );
  return (
    <AccountSection title={t('delete')} hint={t('deleteHint')} outcome={outcome}>
      <form onSubmit={submit} method="post">
        <Stack gap="sm">
          <PasswordInput
            label={t('confirmPassword')}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" color="red" variant="outline" w="fit-content">
            {t('deleteSubmit')}
          </Button>
        </Stack>
      </form>
    </AccountSection>
  );
}
