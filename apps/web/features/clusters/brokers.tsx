'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ShownCluster } from '@vicinity/domain/clusters';
import { useLocale, useTranslations } from 'next-intl';
import { OrganizationLink } from '@/features/organizations/name-link';
import { Section } from '@/features/projects/section';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { pickText } from '@/ui/text';
import { OrganizationPicker } from './organization-picker';

export function Brokers({ cluster }: { cluster: ShownCluster }) {
  const t = useTranslations('clusters');
  const locale = useLocale();
  const router = useRouter();
  const trpc = useTRPC();
  const onSuccess = () => router.refresh();
  const name = useMutation(trpc.clusters.nameBroker.mutationOptions({ onSuccess }));
  const dismiss = useMutation(trpc.clusters.dismissBroker.mutationOptions({ onSuccess }));
  const clusterId = cluster.id;
  return (
    <Section title={t('brokers')}>
      <Text size="sm" c="dimmed">
        {t('brokersLead')}
      </Text>
      {cluster.brokers.length === 0 && <Text size="sm">{t('noBrokers')}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {cluster.brokers.map((broker) => (
          <Group component="li" key={broker.id} justify="space-between" wrap="nowrap">
            <OrganizationLink {...broker} />
            {cluster.running && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('dismissNamed', {
                  name: pickText(locale, broker.nameZh, broker.nameEn).text,
                })}
                onClick={() => dismiss.mutate({ clusterId, organizationId: broker.id })}
              >
                {t('dismiss')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {cluster.running && (
        <OrganizationPicker
          label={t('nameBroker')}
          hint={t('brokerHint')}
          kind="intermediary"
          clusterId={clusterId}
          onPick={(organizationId) => name.mutate({ clusterId, organizationId })}
        />
      )}
      <Refused error={name.error ?? dismiss.error} />
    </Section>
  );
}
