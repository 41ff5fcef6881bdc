'use client';

import { Button, Group, NumberInput, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ProjectView } from '@vicinity/domain/projects';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefresh } from '@/features/introductions/use-refresh';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';
import { pickText } from '@/ui/text';
import { WideTable } from '@/ui/wide-table';
import { Section } from './section';

type Commitment = NonNullable<ProjectView['work']>['commitments'][number];
type Currencies = readonly { value: string; label: string }[];
const sources = ['market', 'policy', 'own'] as const;

export function Commitments(props: {
  project: ProjectView;
  commitments: readonly Commitment[];
  currencies: Currencies;
}) {
  const t = useTranslations('projects');
  const { project, commitments } = props;
  const [adding, setAdding] = useState(false);
  return (
    <Section title={t('commitments')}>
      {commitments.length === 0 ? (
        <Text c="dimmed">{t('noCommitments')}</Text>
      ) : (
        <WideTable minWidth={460} label={t('commitments')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('by')}</Table.Th>
                <Table.Th>{t('source')}</Table.Th>
                <Table.Th ta="right">{t('amount')}</Table.Th>
                <Table.Th>{t('commitmentState')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {commitments.map((commitment) => (
                <CommitmentRow key={commitment.id} project={project} commitment={commitment} />
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
      {project.may.commit && !adding && (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('commit')}
          </Button>
        </div>
      )}
      {adding && (
        <CommitmentForm
          projectId={project.id}
          currencies={props.currencies}
          onDone={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

function CommitmentRow({ project, commitment }: { project: ProjectView; commitment: Commitment }) {
  const t = useTranslations('projects');
  const locale = useLocale();
  const format = useFormatter();
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const settle = useMutation(trpc.projects.settleCommitment.mutationOptions({ onSuccess }));
  const name = pickText(locale, commitment.nameZh, commitment.nameEn);
  const mine = project.may.settle && project.mine?.organizationId === commitment.organizationId;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" lang={name.lang}>
          {name.text}
        </Text>
        {commitment.note && (
          <Text size="xs" c="dimmed">
            {commitment.note}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{t(`sources.${commitment.source}`)}</Table.Td>
      <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {format.number(commitment.amount, {
          style: 'currency',
          currency: commitment.currency,
          minimumFractionDigits: 0,
        })}
      </Table.Td>
      <Table.Td>
        <Stack gap={4}>
          <Text size="sm">{t(`commitmentStates.${commitment.state}`)}</Text>
          {mine &&
            commitment.state === 'pledged' &&
            (['pay', 'withdraw'] as const).map((verb) => (
              <Button
                key={verb}
                size="compact-xs"
                variant="default"
                loading={settle.isPending}
                onClick={() =>
                  settle.mutate({ projectId: project.id, commitmentId: commitment.id, verb })
                }
              >
                {t(`commitmentVerbs.${verb}`)}
              </Button>
            ))}
          <Refused error={settle.error} />
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}

function CommitmentForm(props: { projectId: string; currencies: Currencies; onDone: () => void }) {
  const t = useTranslations('projects');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const refresh = useRefresh();
  const commit = useMutation(
    trpc.projects.commit.mutationOptions({
      onSuccess: () => {
        props.onDone();
        return refresh();
      },
    }),
  );
  const form = useForm<{ source: string; amount: number | string; currency: string; note: string }>(
    {
      initialValues: { source: 'own', amount: '', currency: 'CNY', note: '' },
      validate: { amount: (amount) => (Number(amount) > 0 ? null : t('amountMissing')) },
    },
  );
  return (
    <form
      onSubmit={form.onSubmit(({ source, amount, currency, note }) => {
        const chosen = sources.find((each) => each === source);
        if (!chosen) return;
        commit.mutate({
          projectId: props.projectId,
          source: chosen,
          amount: Number(amount),
          currency,
          note: note || null,
        });
      })}
    >
      <Stack gap="xs">
        <Group align="flex-start" gap="xs" grow>
          <NumberInput
            label={t('amount')}
            required
            min={0}
            decimalScale={2}
            thousandSeparator=","
            hideControls
            {...form.getInputProps('amount')}
          />
          <Select
            label={t('currency')}
            allowDeselect={false}
            searchable
            data={[...props.currencies]}
            {...form.getInputProps('currency')}
          />
        </Group>
        <Select
          label={t('source')}
          allowDeselect={false}
          data={sources.map((value) => ({ value, label: t(`sources.${value}`) }))}
          {...form.getInputProps('source')}
        />
        <TextInput label={t('note')} maxLength={1000} {...form.getInputProps('note')} />
        <Refused error={commit.error} />
        <Group>
          <Button type="submit" loading={commit.isPending}>
            {t('commit')}
          </Button>
          <Button variant="default" onClick={props.onDone}>
            {tc('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
