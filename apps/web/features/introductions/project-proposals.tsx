'use client';

import {
  Badge,
  Button,
  Card,
  Group,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { IntroductionView } from '@vicinity/domain/introductions';
import { type BoardTemplateName, boardTemplates } from '@vicinity/domain/projects/words';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { OrganizationName } from '@/ui/organization-name';
import { Refused } from '@/ui/refused';
import { useRefresh } from './use-refresh';

type Talk = NonNullable<IntroductionView['conversation']>;

/** From a conversation to a project: propose one, answer the other side's. */
export function ProjectProposals({
  view,
  conversation,
}: {
  view: IntroductionView;
  conversation: Talk;
}) {
  const t = useTranslations('introductions.project');
  const [writing, setWriting] = useState(false);
  const pending = conversation.proposals.some(({ state }) => state === 'proposed');
  return (
    <Card withBorder component="section" aria-label={t('title')}>
      <Title order={2} size="h4" mb="xs">
        {t('title')}
      </Title>
      <Stack>
        {conversation.projects.map(({ id, title }) => (
          <Group key={id} justify="space-between">
            <Text fw={600}>{title}</Text>
            <LinkButton href={`/projects/${id}`} size="xs">
              {t('open')}
            </LinkButton>
          </Group>
        ))}
        {conversation.proposals
          .filter(({ state }) => state !== 'accepted')
          .map((proposal) => (
            <Proposal key={proposal.id} view={view} proposal={proposal} />
          ))}
        {conversation.proposals.length === 0 && !writing && (
          <Text size="sm" c="dimmed">
            {t('hint')}
          </Text>
        )}
        {view.may.proposeProject && !pending && !writing && (
          <div>
            <Button
              variant={conversation.projects.length > 0 ? 'default' : 'filled'}
              onClick={() => setWriting(true)}
            >
              {t('propose')}
            </Button>
          </div>
        )}
        {writing && <ProposalForm id={view.id} onDone={() => setWriting(false)} />}
      </Stack>
    </Card>
  );
}

function Proposal({
  view,
  proposal,
}: {
  view: IntroductionView;
  proposal: Talk['proposals'][number];
}) {
  const t = useTranslations('introductions.project');
  const trpc = useTRPC();
  const refresh = useRefresh();
  const router = useRouter();
  const answer = useMutation(
    trpc.introductions.answerProjectProposal.mutationOptions({
      onSuccess: async ({ projectId }) => {
        await refresh();
        if (projectId) router.push(`/projects/${projectId}`);
      },
    }),
  );
  const withdraw = useMutation(
    trpc.introductions.withdrawProjectProposal.mutationOptions({ onSuccess: refresh }),
  );
  const mine = view.side === 'from' ? view.from?.id : view.to?.id;
  const open = proposal.state === 'proposed' && view.may.proposeProject;
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="flex-start">
        <Text fw={600}>{proposal.title}</Text>
        <Badge variant="outline" c="inherit" tt="none">
          {t(`states.${proposal.state}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed" component="div">
        {t('by')}{' '}
        <OrganizationName
          of={proposal.organizationId === view.from?.id ? view.from : view.to}
          plain
        />
      </Text>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{proposal.summary}</Text>
      {open && (
        <Group>
          {proposal.organizationId === mine ? (
            <Button
              variant="default"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate({ id: proposal.id })}
            >
              {t('withdraw')}
            </Button>
          ) : (
            <>
              <Button
                loading={answer.isPending}
                onClick={() => answer.mutate({ proposalId: proposal.id, answer: 'accept' })}
              >
                {t('accept')}
              </Button>
              <Button
                variant="default"
                loading={answer.isPending}
                onClick={() => answer.mutate({ proposalId: proposal.id, answer: 'decline' })}
              >
                {t('decline')}
              </Button>
            </>
          )}
        </Group>
      )}
      <Refused error={answer.error ?? withdraw.error} />
    </Stack>
  );
}

function ProposalForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTranslations('introductions.project');
  const tc = useTranslations('common');
  const tt = useTranslations('templates');
  const trpc = useTRPC();
  const refresh = useRefresh();
  const propose = useMutation(
    trpc.introductions.proposeProject.mutationOptions({
      onSuccess: async () => {
        await refresh();
        onDone();
      },
    }),
  );
  const firstTemplate: BoardTemplateName = 'general';
  const missing = (value: string) => (value.trim() ? null : t('missing'));
  const form = useForm({
    initialValues: { title: '', summary: '', template: firstTemplate },
    validate: { title: missing, summary: missing },
  });
  return (
    <form onSubmit={form.onSubmit((values) => propose.mutate({ introductionId: id, ...values }))}>
      <Stack>
        <TextInput label={t('name')} required maxLength={200} {...form.getInputProps('title')} />
        <Textarea
          label={t('summary')}
          required
          autosize
          minRows={3}
          maxLength={2000}
          {...form.getInputProps('summary')}
        />
        <NativeSelect
          label={tt('label')}
          description={tt(`${form.values.template}.hint`)}
          data={boardTemplates.map((name) => ({ value: name, label: tt(`${name}.name`) }))}
          {...form.getInputProps('template')}
        />
        <Refused error={propose.error} />
        <Group>
          <Button type="submit" loading={propose.isPending}>
            {t('propose')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {tc('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
