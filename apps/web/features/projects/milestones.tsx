'use client';

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ProjectView } from '@vicinity/domain/projects';
import dayjs from 'dayjs';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefresh } from '@/features/introductions/use-refresh';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { Section } from './section';

type Milestone = NonNullable<ProjectView['work']>['milestones'][number];

export function Milestones(props: { project: ProjectView; milestones: readonly Milestone[] }) {
  const t = useTranslations('projects');
  const { project, milestones } = props;
  return (
    <Section title={t('milestones')}>
      {milestones.length === 0 && <Text c="dimmed">{t('noMilestones')}</Text>}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <MilestoneRow project={project} milestone={milestone} />
          </li>
        ))}
      </Stack>
      {project.may.work && <MilestoneForm projectId={project.id} />}
    </Section>
  );
}

function MilestoneRow({ project, milestone }: { project: ProjectView; milestone: Milestone }) {
  const t = useTranslations('projects');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const [editing, setEditing] = useState(false);
  const settle = useMutation(trpc.projects.settleMilestone.mutationOptions({ onSuccess }));
  const verbs =
    milestone.state === 'planned' ? (['reach', 'drop'] as const) : (['reopen'] as const);
  if (editing)
    return (
      <MilestoneForm
        projectId={project.id}
        milestone={milestone}
        onDone={() => setEditing(false)}
      />
    );
  return (
    <>
      <Text
        fw={milestone.state === 'planned' ? 600 : 400}
        td={milestone.state === 'dropped' ? 'line-through' : undefined}
      >
        {milestone.title}
      </Text>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {milestone.reachedOn
            ? t('reachedOn', { date: milestone.reachedOn })
            : t(`milestoneStates.${milestone.state}`)}
          {milestone.dueOn && ` · ${t('dueOn', { date: milestone.dueOn })}`}
        </Text>
        {project.may.work &&
          verbs.map((verb) => (
            <Button
              key={verb}
              size="compact-xs"
              variant="default"
              loading={settle.isPending}
              onClick={() =>
                settle.mutate({
                  projectId: project.id,
                  milestoneId: milestone.id,
                  verb,
                  on: dayjs().format('YYYY-MM-DD'),
                })
              }
            >
              {t(`milestoneVerbs.${verb}`)}
            </Button>
          ))}
        {project.may.work && milestone.state === 'planned' && (
          <Button size="compact-xs" variant="default" onClick={() => setEditing(true)}>
            {tc('edit')}
          </Button>
        )}
      </Group>
      <Refused error={settle.error} />
    </>
  );
}

function MilestoneForm(props: { projectId: string; milestone?: Milestone; onDone?: () => void }) {
  const t = useTranslations('projects');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const refresh = useRefresh();
  const { projectId, milestone } = props;
  const form = useForm({
    initialValues: { title: milestone?.title ?? '', dueOn: milestone?.dueOn ?? '' },
    validate: { title: (title) => (title.trim() ? null : t('missing')) },
  });
  const onSuccess = () => {
    form.reset();
    props.onDone?.();
    return refresh();
  };
  const add = useMutation(trpc.projects.addMilestone.mutationOptions({ onSuccess }));
  const edit = useMutation(trpc.projects.editMilestone.mutationOptions({ onSuccess }));
  return (
    <form
      onSubmit={form.onSubmit(({ title, dueOn }) => {
        const values = { projectId, title, dueOn: dueOn || null };
        if (milestone) edit.mutate({ ...values, milestoneId: milestone.id });
        else add.mutate(values);
      })}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          style={{ flex: '1 1 12rem' }}
          label={t('milestone')}
          maxLength={200}
          {...form.getInputProps('title')}
        />
        <TextInput type="date" label={t('due')} {...form.getInputProps('dueOn')} />
        <Button
          type="submit"
          variant={milestone ? 'filled' : 'default'}
          loading={add.isPending || edit.isPending}
        >
          {milestone ? tc('save') : t('add')}
        </Button>
      </Group>
      <Refused error={add.error ?? edit.error} />
    </form>
  );
}
