'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ClusterList } from '@/features/clusters/cluster-list';
import { Lexicon } from '@/features/lexicon/lexicon';
import { WeightsPanel } from '@/features/recommendations/weights-panel';
import { useMe } from '@/ui/frame/me';
import { Claims } from './claims';
import { Import } from './import/import-page';
import { VerificationQueue } from './queue';
import { Reviews } from './reviews';
import { Rounds } from './rounds';

const tabs = [
  'queue',
  'claims',
  'reviews',
  'clusters',
  'import',
  'lexicon',
  'weights',
  'rounds',
] as const;
/** Tabs of those who administer the whole instance. */
const instanceOnly: readonly string[] = ['import', 'lexicon', 'weights', 'rounds'];

export function Administration({ tab }: { tab: string | undefined }) {
  const t = useTranslations('administration.tabs');
  const me = useMe();
  const shown = tabs.filter((name) => me?.administersInstance || !instanceOnly.includes(name));
  return (
    <Tabs defaultValue={shown.find((known) => known === tab) ?? 'queue'} keepMounted={false}>
      <Tabs.List mb="md">
        {shown.map((name) => (
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
      <Tabs.Panel value="reviews">
        <Reviews />
      </Tabs.Panel>
      <Tabs.Panel value="clusters">
        <ClusterList />
      </Tabs.Panel>
      {me?.administersInstance && (
        <>
          <Tabs.Panel value="import">
            <Import />
          </Tabs.Panel>
          <Tabs.Panel value="lexicon">
            <Lexicon />
          </Tabs.Panel>
          <Tabs.Panel value="weights">
            <WeightsPanel />
          </Tabs.Panel>
          <Tabs.Panel value="rounds">
            <Rounds />
          </Tabs.Panel>
        </>
      )}
    </Tabs>
  );
}
