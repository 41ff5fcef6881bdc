'use client';

import { Select, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { PageHeader } from '@/ui/page-header';
import { EmptyState, QueryState } from '@/ui/states';
import { IndicatorsView } from './indicators-view';
import { MendsView } from './mends-view';
import { NetworkView } from './network-view';
import { useQueryState } from './use-query-state';
import { useWords } from './use-words';

const INSTANCE = 'all';

/** The health of one cluster: indicators, network, broken links. */
export function InsightsPage() {
  const t = useTranslations('insights');
  const trpc = useTRPC();
  const words = useWords();
  const clusters = useQuery(trpc.insights.clusters.queryOptions());
  const [chosen, choose] = useQueryState('cluster', '');
  return (
    <QueryState query={clusters}>
      {(readable) => {
        const options = [
          ...readable.clusters.map(({ id, nameZh, nameEn }) => ({
            value: id,
            label: words.name({ zh: nameZh, en: nameEn }),
          })),
          ...(readable.instance ? [{ value: INSTANCE, label: t('instance') }] : []),
        ];
        const current = options.find(({ value }) => value === chosen) ?? options[0];
        if (current === undefined) return <EmptyState title={t('noCluster')} />;
        const picker = (
          <Select
            label={t('cluster')}
            data={options}
            value={current.value}
            allowDeselect={false}
            onChange={(value) => choose(value ?? '')}
          />
        );
        const clusterId = current.value === INSTANCE ? null : current.value;
        return <ClusterHealth key={current.value} clusterId={clusterId} picker={picker} />;
      }}
    </QueryState>
  );
}

function ClusterHealth(props: { clusterId: string | null; picker: React.ReactNode }) {
  const { clusterId, picker } = props;
  const t = useTranslations('insights');
  const format = useFormatter();
  const trpc = useTRPC();
  const [view, setView] = useQueryState('view', 'indicators');
  const health = useQuery(trpc.insights.health.queryOptions({ clusterId }));
  const network = useQuery({
    ...trpc.insights.network.queryOptions({ clusterId }),
    enabled: view === 'network',
  });
  const period = health.data && {
    from: format.dateTime(health.data.from, { dateStyle: 'medium' }),
    to: format.dateTime(health.data.to, { dateStyle: 'medium' }),
  };
  return (
    <>
      <PageHeader title={t('title')} lead={period && t('lead', period)} actions={picker} />
      {health.data?.snapshot && (
        <Text size="sm" mb="md">
          {t('snapshot', {
            at: format.dateTime(health.data.to, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Text>
      )}
      <Tabs value={view} onChange={(next) => setView(next ?? 'indicators')} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="indicators">{t('views.indicators')}</Tabs.Tab>
          <Tabs.Tab value="network">{t('views.network')}</Tabs.Tab>
          <Tabs.Tab value="mends">{t('views.mends')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="indicators">
          <QueryState query={health}>
            {({ indicators }) => <IndicatorsView clusterId={clusterId} readings={indicators} />}
          </QueryState>
        </Tabs.Panel>
        <Tabs.Panel value="network">
          <QueryState query={network}>{(data) => <NetworkView network={data} />}</QueryState>
        </Tabs.Panel>
        <Tabs.Panel value="mends">
          <QueryState query={health}>
            {({ mends, names }) => <MendsView mends={mends} names={names} />}
          </QueryState>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
