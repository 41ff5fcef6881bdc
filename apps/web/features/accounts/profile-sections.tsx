'use client';

import { Button, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import type { Me } from '@vicinity/domain/accounts';
import { isLocale, locales } from '@vicinity/i18n';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { AccountSection, type Outcome } from './account-section';
import { authClient } from './auth-client';
import { NewPasswordField } from './password-field';
import { useProblemText } from './problem';

export function NameSection({ me }: { me: Me }) {
  const t = useTranslations('accounts.account');
  const tc = useTranslations('common');
  const problemText = useProblemText();
  const [name, setName] = useState(me.name);
  const [locale, setLocale] = useState(me.locale);
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error } = await authClient.updateUser({ name, locale });
    setOutcome(error ? { ok: false, text: problemText(error) } : { ok: true, text: tc('saved') });
  }

  return (
    <AccountSection title={t('profile')} outcome={outcome}>
      <form onSubmit={submit} method="post">
        <Stack gap="sm">
          <TextInput
            label={t('name')}
            required
            maxLength={100}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={t('mailLanguage')}
            data={locales.map((value) => ({ value, label: tc(`languages.${value}`) }))}
            value={locale}
            allowDeselect={false}
            onChange={(value) => isLocale(value) && setLocale(value)}
          />
          <Button type="submit" w="fit-content">
            {tc('save')}
          </Button>
        </Stack>
      </form>
    </AccountSection>
  );
}

export function EmailSection({ me }: { me: Me }) {
  const t = useTranslations('accounts.account');
  const locale = useLocale();
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error } = await authClient.changeEmail({
      newEmail: email,
      callbackURL: `/${locale}/account`,
    });
    setOutcome(
      error ? { ok: false, text: problemText(error) } : { ok: true, text: t('emailSent') },
    );
  }

  return (
    <AccountSection title={t('email')} hint={t('emailNow', { email: me.email })} outcome={outcome}>
      <form onSubmit={submit} method="post">
        <Stack gap="sm">
          <TextInput
            label={t('newEmail')}
            type="email"
            required
            autoComplete="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" w="fit-content">
            {t('changeEmail')}
          </Button>
        </Stack>
      </form>
    </AccountSection>
  );
}

export function PasswordSection() {
  const t = useTranslations('accounts.account');
  const problemText = useProblemText();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error } = await authClient.changePassword({
      currentPassword: current,
      newPassword: fresh,
      revokeOtherSessions: true,
    });
    setOutcome(
      error ? { ok: false, text: problemText(error) } : { ok: true, text: t('passwordChanged') },
    );
    if (!error) {
      setCurrent('');
      setFresh('');
    }
  }

  return (
    <AccountSection title={t('password')} hint={t('passwordEnds')} outcome={outcome}>
      <form onSubmit={submit} method="post">
        <Stack gap="sm">
          <PasswordInput
            label={t('currentPassword')}
            autoComplete="current-password"
            required
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <NewPasswordField label={t('newPassword')} value={fresh} onChange={setFresh} />
          <Button type="submit" w="fit-content">
            {t('changePassword')}
          </Button>
        </Stack>
      </form>
    </AccountSection>
  );
}
