'use client';

import { Anchor, Button, Card, Group, Select, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ShownOrganization } from '@vicinity/domain/organizations';
import { useLocale, useTranslations } from 'next-intl';
import { Link, useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { pickText } from '@/ui/text';

/** The clusters it is in; those who decide for it may enter and leave. */
export function ClusterSection({ organization }: { organization: ShownOrganization }) {
  const t = useTranslations('organizations.clusters');
  const locale = useLocale();
  const router = useRouter();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const all = useQuery(
    trpc.organizations.clusters.queryOptions(undefined, { enabled: organization.mayEdit }),
  );
  const onSuccess = () => router.refresh();
  const join = useMutation(trpc.organizations.joinCluster.mutationOptions({ onSuccess }));
  const leave = useMutation(trpc.organizations.leaveCluster.mutationOptions({ onSuccess }));
  const joined = organization.clusters;
  if (joined.length === 0 && !organization.mayEdit) return null;
  const waiting = organization.private?.clusterRequests ?? [];
  const taken = new Set([...joined, ...waiting].map(({ id }) => id));
  const open = (all.data ?? []).filter(({ id }) => !taken.has(id));
  const error = join.error ?? leave.error;
  return (
    <Card withBorder component="section">
      <Title order={2} size="h4" mb="sm">
        {t('title')}
      </Title>
      <Group gap="xs">
        {joined.length === 0 && <Text size="sm">{t('none')}</Text>}
        {joined.map(({ id, nameZh, nameEn }) => {
          const { text } = pickText(locale, nameZh, nameEn);
          return (
            <Group key={id} gap={4}>
              <Anchor component={Link} href={`/clusters/${id}`}>
                {text}
              </Anchor>
              {organization.mayEdit && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  aria-label={t('leaveNamed', { name: text })}
                  onClick={() => leave.mutate({ organizationId: organization.id, clusterId: id })}
                >
                  {t('leave')}
                </Button>
              )}
            </Group>
          );
        })}
      </Group>
      {waiting.map(({ id, nameZh, nameEn, direction }) => {
        const membership = { organizationId: organization.id, clusterId: id };
        return (
          <Group key={id} gap="xs" mt="xs">
            <Text size="sm">{t(direction, { name: pickText(locale, nameZh, nameEn).text })}</Text>
            {organization.mayEdit && direction === 'invited' && (
              <Button size="compact-sm" onClick={() => join.mutate(membership)}>
                {t('accept')}
              </Button>
            )}
            {organization.mayEdit && (
              <Button size="compact-sm" variant="default" onClick={() => leave.mutate(membership)}>
                {t(direction === 'invited' ? 'decline' : 'takeBack')}
              </Button>
            )}
          </Group>
        );
      })}
      {organization.mayEdit && open.length > 0 && (
        <Select
          mt="sm"
          label={t('join')}
          placeholder={t('choose')}
          value={null}
          data={open.map(({ id, nameZh, nameEn }) => ({
            value: id,
            label: pickText(locale, nameZh, nameEn).text,
          }))}
          onChange={(clusterId) =>
            clusterId && join.mutate({ organizationId: organization.id, clusterId })
          }
        />
      )}
      {error && (
        <Text c="red" size="sm" role="alert">
          {errorText(error)}
        </Text>
      )}
    </Card>
  );
}
