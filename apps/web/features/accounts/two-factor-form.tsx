'use client';

import { Alert, Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { authClient } from './auth-client';
import { useProblemText } from './problem';

/** The second step of signing in: a code of the authenticator, or one of the backup codes. */
export function TwoFactorForm() {
  const t = useTranslations('accounts.twoFactor');
  const locale = useLocale();
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [backup, setBackup] = useState(false);
  const [trustDevice, setTrustDevice] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const proof = { code: code.trim(), trustDevice };
    const { error } = backup
      ? await authClient.twoFactor.verifyBackupCode(proof)
      : await authClient.twoFactor.verifyTotp(proof);
    if (error) setProblem(problemText(error));
    else window.location.assign(`/${locale}`);
  }

  return (
    <form onSubmit={submit} method="post">
      <Stack>
        {problem && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          label={backup ? t('backupCode') : t('code')}
          inputMode={backup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Checkbox
          label={t('trust')}
          checked={trustDevice}
          onChange={(event) => setTrustDevice(event.currentTarget.checked)}
        />
        <Button type="submit">{t('submit')}</Button>
        <Button variant="subtle" onClick={() => setBackup(!backup)}>
          {backup ? t('useCode') : t('useBackup')}
        </Button>
      </Stack>
    </form>
  );
}
