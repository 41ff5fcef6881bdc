'use client';

import {
  Button,
  Code,
  Group,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useTranslations } from 'next-intl';
import { QRCodeSVG } from 'qrcode.react';
import { type FormEvent, useState } from 'react';
import { AccountSection, type Outcome } from './account-section';
import { authClient } from './auth-client';
import { useProblemText } from './problem';

type Setup = { readonly totpURI: string; readonly backupCodes: string[] };

/** A second factor: off, being set up (scan, keep the backup codes, prove a code), or on. */
export function TwoFactorSection({ enabled }: { enabled: boolean }) {
  const t = useTranslations('accounts.account');
  const problemText = useProblemText();
  const [on, setOn] = useState(enabled);
  const [setup, setSetup] = useState<Setup | null>(null);
  const [password, setPassword] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (on) {
      const { error } = await authClient.twoFactor.disable({ password });
      setOutcome(
        error ? { ok: false, text: problemText(error) } : { ok: true, text: t('totpOff') },
      );
      if (!error) setOn(false);
    } else {
      const { data, error } = await authClient.twoFactor.enable({ password });
      setOutcome(error ? { ok: false, text: problemText(error) } : null);
      if (data && 'totpURI' in data) setSetup(data);
    }
    setPassword('');
  }

  function proved() {
    setSetup(null);
    setOn(true);
    setOutcome({ ok: true, text: t('totpOn') });
  }

  return (
    <AccountSection title={t('totp')} hint={on ? t('totpIsOn') : t('totpIsOff')} outcome={outcome}>
      {setup ? (
        <TwoFactorSetup setup={setup} onProved={proved} />
      ) : (
        <form onSubmit={submit} method="post">
          <Stack gap="sm">
            <PasswordInput
              label={t('confirmPassword')}
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" w="fit-content" variant={on ? 'default' : 'filled'}>
              {on ? t('totpDisable') : t('totpEnable')}
            </Button>
          </Stack>
        </form>
      )}
    </AccountSection>
  );
}

function TwoFactorSetup({ setup, onProved }: { setup: Setup; onProved: () => void }) {
  const t = useTranslations('accounts.account');
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function prove(event: FormEvent) {
    event.preventDefault();
    const { error } = await authClient.twoFactor.verifyTotp({ code: code.trim() });
    if (error) setProblem(problemText(error));
    else onProved();
  }

  const secret = new URL(setup.totpURI).searchParams.get('secret') ?? '';
  return (
    <form onSubmit={prove} method="post">
      <Stack gap="sm">
        <Text size="sm">{t('totpScan')}</Text>
        <Group align="flex-start">
          {/* White around the code in dark colours too: cameras need the contrast. */}
          <div style={{ background: '#fff', padding: 12, lineHeight: 0 }}>
            <QRCodeSVG value={setup.totpURI} size={168} title={t('totpScan')} />
          </div>
          <Stack gap={4}>
            <Text size="sm">{t('totpSecret')}</Text>
            <Code style={{ overflowWrap: 'anywhere' }}>{secret}</Code>
          </Stack>
        </Group>
        <Text size="sm">{t('backupCodes')}</Text>
        <SimpleGrid cols={2} spacing="xs" maw={320}>
          {setup.backupCodes.map((backup) => (
            <Code key={backup}>{backup}</Code>
          ))}
        </SimpleGrid>
        <TextInput
          label={t('totpProve')}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          error={problem}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" w="fit-content">
          {t('totpConfirm')}
        </Button>
      </Stack>
    </form>
  );
}
