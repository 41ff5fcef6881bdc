'use client';

import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { LinkButton } from '@/ui/link-button';
import { authClient } from './auth-client';
import { HandOverFirst, type ToHandOver } from './hand-over-first';
import { useProblemText } from './problem';

/** The last question before an account is gone; `token` is that of the mail. */
export function DeleteAccount({ token, toHandOver }: { token: string; toHandOver: ToHandOver }) {
  const t = useTranslations('accounts.delete');
  const tc = useTranslations('common');
  const locale = useLocale();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit() {
    setBusy(true);
    const { error } = await authClient.deleteUser({ token });
    if (!error) return window.location.assign(`/${locale}`);
    setProblem(problemText(error));
    setBusy(false);
  }

  if (toHandOver.length > 0) return <HandOverFirst organizations={toHandOver} />;
  return (
    <Stack>
      {problem && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Text>{t('body')}</Text>
      <Group>
        <Button color="red" loading={busy} onClick={submit}>
          {t('submit')}
        </Button>
        <LinkButton href="/account" variant="default">
          {tc('cancel')}
        </LinkButton>
      </Group>
    </Stack>
  );
}
