'use client';

import { Button, Group, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import type { ProjectView } from '@vicinity/domain/projects';
import { useTranslations } from 'next-intl';
import { useRefresh } from '@/features/introductions/use-refresh';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { Section } from './section';

export function EndProject({ project }: { project: ProjectView }) {
  const t = useTranslations('projects');
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const end = useMutation(trpc.projects.end.mutationOptions({ onSuccess }));
  const verbs =
    project.state === 'active' ? (['complete', 'stop'] as const) : (['reopen'] as const);
  return (
    <Section title={t('end')}>
      <Text size="sm" c="dimmed">
        {t('endHint')}
      </Text>
      <Group>
        {verbs.map((verb) => (
          <Button
            key={verb}
            variant="default"
            loading={end.isPending}
            onClick={() =>
              modals.openConfirmModal({
                title: t(`verbs.${verb}`),
                children: t(`verbsConfirm.${verb}`),
                onConfirm: () => end.mutate({ projectId: project.id, verb }),
              })
            }
          >
            {t(`verbs.${verb}`)}
          </Button>
        ))}
      </Group>
      <Refused error={end.error} />
    </Section>
  );
}
