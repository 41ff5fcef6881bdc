'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Claims } from './claims';
import { VerificationQueue } from './queue';

const tabs = ['queue', 'claims'] as const;

export function Administration({ tab }: { tab: string | undefined }) {
  const t = useTranslations('administration.tabs');
  return (
    <Tabs defaultValue={tabs.find((known) => known === tab) ?? 'queue'} keepMounted={false}>
      <Tabs.List mb="md">
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="queue">
        <VerificationQueue />
      </Tabs.Panel>
      <Tabs.Panel value="claims">
        <Claims />
      </Tabs.Panel>
    </Tabs>
  );
}
