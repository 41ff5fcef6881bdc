'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ShownCluster } from '@vicinity/domain/clusters';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { OrganizationLink } from '@/features/organizations/name-link';
import { Section } from '@/features/projects/section';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { pickText } from '@/ui/text';
import { OrganizationPicker } from './organization-picker';

type Request = NonNullable<ShownCluster['running']>['requests'][number];

/** Who asked to enter and who was invited, and the way to invite. */
export function Requests(props: { clusterId: string; requests: readonly Request[] }) {
  const { clusterId, requests } = props;
  const t = useTranslations('clusters');
  const format = useFormatter();
  const router = useRouter();
  const trpc = useTRPC();
  const onSuccess = () => router.refresh();
  const invite = useMutation(trpc.clusters.invite.mutationOptions({ onSuccess }));
  return (
    <Section title={t('requests')}>
      {requests.length === 0 && <Text size="sm">{t('noRequests')}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {requests.map((request) => (
          <Group component="li" key={request.id} justify="space-between">
            <div>
              <OrganizationLink {...request} />
              <Text size="sm" c="dimmed">
                {t(request.direction, {
                  date: format.dateTime(request.since, { dateStyle: 'medium' }),
                })}
              </Text>
            </div>
            <Answer clusterId={clusterId} request={request} onDone={onSuccess} />
          </Group>
        ))}
      </Stack>
      <OrganizationPicker
        label={t('invite')}
        hint={t('inviteHint')}
        onPick={(organizationId) => invite.mutate({ clusterId, organizationId })}
      />
      <Refused error={invite.error} />
    </Section>
  );
}

function Answer(props: { clusterId: string; request: Request; onDone: () => void }) {
  const { clusterId, request, onDone: onSuccess } = props;
  const t = useTranslations('clusters');
  const name = pickText(useLocale(), request.nameZh, request.nameEn).text;
  const trpc = useTRPC();
  const answer = useMutation(trpc.clusters.answer.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.clusters.remove.mutationOptions({ onSuccess }));
  const membership = { clusterId, organizationId: request.id };
  if (request.direction === 'invited')
    return (
      <Button size="compact-sm" variant="default" onClick={() => remove.mutate(membership)}>
        {t('withdraw')}
      </Button>
    );
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        aria-label={t('admitNamed', { name })}
        onClick={() => answer.mutate({ ...membership, verdict: 'admit' })}
      >
        {t('admit')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('refuseNamed', { name })}
        onClick={() => answer.mutate({ ...membership, verdict: 'refuse' })}
      >
        {t('refuse')}
      </Button>
      <Refused error={answer.error} />
    </Group>
  );
}
