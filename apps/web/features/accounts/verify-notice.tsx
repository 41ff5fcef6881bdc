'use client';

import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/routing';
import { authClient } from './auth-client';
import { useProblemText } from './problem';
import { useOutbox } from './use-outbox';

/** Where to look for the mail, and how to have it sent again. */
export function VerifyNotice({ email, callbackURL }: { email: string; callbackURL: string }) {
  const t = useTranslations('accounts.verify');
  const problemText = useProblemText();
  const outbox = useOutbox();
  const [note, setNote] = useState<string | null>(null);

  async function resend() {
    const { error } = await authClient.sendVerificationEmail({ email, callbackURL });
    setNote(error ? problemText(error) : t('resent'));
  }

  return (
    <Stack>
      <Alert color="pine" title={t('title')} role="status">
        <Text size="sm">{t('body', { email })}</Text>
        {outbox && (
          <Anchor component={Link} href="/outbox" size="sm" underline="always">
            {t('outbox')}
          </Anchor>
        )}
      </Alert>
      <Button variant="default" onClick={resend}>
        {t('resend')}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {note}
      </Text>
    </Stack>
  );
}
