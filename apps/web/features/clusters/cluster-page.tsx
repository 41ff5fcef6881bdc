'use client';

import { Badge, Group, SimpleGrid, Stack } from '@mantine/core';
import type { ShownCluster } from '@vicinity/domain/clusters';
import { useTranslations } from 'next-intl';
import { Administrators } from './administrators';
import { Brokers } from './brokers';
import { Members } from './members';
import { Requests } from './requests';
import { Settings } from './settings';

/** What a cluster is; for those who run it, also how to run it. */
export function ClusterPage({ cluster }: { cluster: ShownCluster }) {
  const t = useTranslations('clusters');
  const { running } = cluster;
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <Badge variant="light" tt="none">
          {t('organizations', { count: cluster.organizations })}
        </Badge>
        <Badge variant="light" tt="none">
          {t(`paths.${cluster.path}`)}
        </Badge>
        <Badge variant="light" tt="none" color="gray">
          {t(`admissions.${cluster.admission}`)}
        </Badge>
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        {running && <Requests clusterId={cluster.id} requests={running.requests} />}
        <Brokers cluster={cluster} />
        {running && <Members clusterId={cluster.id} />}
        {running && (
          <Administrators
            clusterId={cluster.id}
            administrators={running.administrators}
            mayAppoint={running.mayAppoint}
          />
        )}
      </SimpleGrid>
      {running && <Settings cluster={cluster} />}
    </Stack>
  );
}
