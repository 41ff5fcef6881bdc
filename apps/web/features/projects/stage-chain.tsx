'use client';

import { Select, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ProjectView } from '@vicinity/domain/projects';
import { useFormatter, useTranslations } from 'next-intl';
import { useRefresh } from '@/features/introductions/use-refresh';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { Section } from './section';
import classes from './stage-chain.module.css';

const chain = ['idea', 'rnd', 'pilot', 'product', 'market'] as const;

type Props = { project: ProjectView; stages: NonNullable<ProjectView['work']>['stages'] };

/** Where on the innovation chain the project stands, and when it came there. */
export function StageChain({ project, stages }: Props) {
  const t = useTranslations('projects');
  const format = useFormatter();
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const change = useMutation(trpc.projects.changeStage.mutationOptions({ onSuccess }));
  const now = chain.indexOf(project.stage);
  return (
    <Section title={t('chain')}>
      <ol className={classes.chain}>
        {chain.map((stage, place) => {
          const reached = stages.findLast((step) => step.stage === stage)?.at;
          return (
            <li
              key={stage}
              className={place <= now ? classes.reached : classes.ahead}
              aria-current={place === now ? 'step' : undefined}
            >
              <Text size="sm" fw={place === now ? 700 : 400}>
                {t(`stages.${stage}`)}
              </Text>
              {reached && place <= now && (
                <Text size="xs" c="dimmed">
                  {format.dateTime(reached, { dateStyle: 'medium' })}
                </Text>
              )}
            </li>
          );
        })}
      </ol>
      {project.may.changeStage && (
        <Select
          maw={260}
          label={t('changeStage')}
          allowDeselect={false}
          value={project.stage}
          disabled={change.isPending}
          data={chain.map((value) => ({ value, label: t(`stages.${value}`) }))}
          onChange={(value) => {
            const stage = chain.find((each) => each === value);
            if (stage) change.mutate({ projectId: project.id, stage });
          }}
        />
      )}
      <Refused error={change.error} />
    </Section>
  );
}
