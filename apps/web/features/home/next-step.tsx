'use client';

import { Alert, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/ui/link-button';

export type Step = 'verify_mail' | 'register' | 'verification' | 'suspended' | 'post';

const ways: Readonly<Record<Step, string>> = {
  verify_mail: '/account',
  register: '/organizations/new',
  verification: '/organizations',
  suspended: '/organizations',
  post: '/listings/new',
};

/** What a newcomer does next on the way to a first introduction. */
export function NextStep({ step, organizationId }: { step: Step; organizationId: string | null }) {
  const t = useTranslations('home.steps');
  const own = step === 'verification' || step === 'suspended';
  const href = own && organizationId ? `/organizations/${organizationId}` : ways[step];
  return (
    <Alert title={t(`${step}.title`)} mb="md">
      <Text size="sm" mb="sm">
        {t(`${step}.body`)}
      </Text>
      <Group>
        <LinkButton href={href}>{t(`${step}.action`)}</LinkButton>
      </Group>
    </Alert>
  );
}
