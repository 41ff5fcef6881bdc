'use client';

import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import type { ProjectView } from '@vicinity/domain/projects';
import dayjs from 'dayjs';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefresh } from '@/features/introductions/use-refresh';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { Section } from './section';

type Outcome = NonNullable<ProjectView['work']>['outcomes'][number];
const kinds = [
  'patent',
  'publication',
  'prototype',
  'product',
  'standard',
  'brand',
  'contract',
] as const;

export function Outcomes(props: { project: ProjectView; outcomes: readonly Outcome[] }) {
  const t = useTranslations('projects');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const remove = useMutation(trpc.projects.deleteOutcome.mutationOptions({ onSuccess }));
  const [form, setForm] = useState<Outcome | 'new' | null>(null);
  const { project, outcomes } = props;
  const projectId = project.id;
  return (
    <Section title={t('outcomes')}>
      {outcomes.length === 0 && <Text c="dimmed">{t('noOutcomes')}</Text>}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <Text fw={600}>{outcome.title}</Text>
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                {[t(`outcomeKinds.${outcome.kind}`), outcome.reference, outcome.achievedOn]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              {project.may.work && (
                <>
                  <Button size="compact-xs" variant="default" onClick={() => setForm(outcome)}>
                    {tc('edit')}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() =>
                      modals.openConfirmModal({
                        title: tc('delete'),
                        children: t('deleteOutcomeConfirm', { title: outcome.title }),
                        onConfirm: () => remove.mutate({ projectId, outcomeId: outcome.id }),
                      })
                    }
                  >
                    {tc('delete')}
                  </Button>
                </>
              )}
            </Group>
          </li>
        ))}
      </Stack>
      <Refused error={remove.error} />
      {project.may.work && !form && (
        <div>
          <Button variant="default" onClick={() => setForm('new')}>
            {t('recordOutcome')}
          </Button>
        </div>
      )}
      {form && (
        <OutcomeForm
          key={form === 'new' ? 'new' : form.id}
          projectId={projectId}
          outcome={form === 'new' ? null : form}
          onDone={() => setForm(null)}
        />
      )}
    </Section>
  );
}

function OutcomeForm(props: { projectId: string; outcome: Outcome | null; onDone: () => void }) {
  const t = useTranslations('projects');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const refresh = useRefresh();
  const { projectId, outcome } = props;
  const onSuccess = () => {
    props.onDone();
    return refresh();
  };
  const record = useMutation(trpc.projects.recordOutcome.mutationOptions({ onSuccess }));
  const edit = useMutation(trpc.projects.editOutcome.mutationOptions({ onSuccess }));
  const form = useForm<{ kind: string; title: string; reference: string; achievedOn: string }>({
    initialValues: {
      kind: outcome?.kind ?? 'prototype',
      title: outcome?.title ?? '',
      reference: outcome?.reference ?? '',
      achievedOn: outcome?.achievedOn ?? dayjs().format('YYYY-MM-DD'),
    },
    validate: {
      title: (title) => (title.trim() ? null : t('missing')),
      achievedOn: (day) => (day ? null : t('missing')),
    },
  });
  return (
    <form
      onSubmit={form.onSubmit(({ kind, title, reference, achievedOn }) => {
        const chosen = kinds.find((each) => each === kind);
        if (!chosen) return;
        const values = { projectId, kind: chosen, title, reference: reference || null, achievedOn };
        if (outcome) edit.mutate({ ...values, outcomeId: outcome.id });
        else record.mutate(values);
      })}
    >
      <Stack gap="xs">
        <Select
          label={t('outcomeKind')}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: t(`outcomeKinds.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('outcomeTitle')}
          required
          maxLength={300}
          {...form.getInputProps('title')}
        />
        <TextInput
          label={t('reference')}
          description={t('referenceHint')}
          maxLength={500}
          {...form.getInputProps('reference')}
        />
        <TextInput
          type="date"
          label={t('achievedOn')}
          required
          {...form.getInputProps('achievedOn')}
        />
        <Refused error={record.error ?? edit.error} />
        <Group>
          <Button type="submit" loading={record.isPending || edit.isPending}>
            {tc('save')}
          </Button>
          <Button variant="default" onClick={props.onDone}>
            {tc('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
