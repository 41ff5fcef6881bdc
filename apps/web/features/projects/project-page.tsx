'use client';

import { Alert, Badge, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ProjectView } from '@vicinity/domain/projects';
import { useLocale, useTranslations } from 'next-intl';
import { useRefresh } from '@/features/introductions/use-refresh';
import { useTRPC } from '@/trpc/client';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { Refused } from '@/ui/refused';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { Commitments } from './commitments';
import { EndProject } from './end-project';
import { Milestones } from './milestones';
import { Outcomes } from './outcomes';
import { Participants } from './participants';
import { StageChain } from './stage-chain';

/** `currencies`: the options of the list of currencies, in the reader's language. */
export function ProjectPage(props: {
  id: string;
  currencies: readonly { value: string; label: string }[];
}) {
  const trpc = useTRPC();
  const query = useQuery(trpc.projects.show.queryOptions({ projectId: props.id }));
  return (
    <QueryState query={query}>
      {(project) => (
        <>
          <Heading project={project} />
          <Stack>
            <Invitation project={project} />
            {project.work && <StageChain project={project} stages={project.work.stages} />}
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              <Participants project={project} />
              {project.work && (
                <>
                  <Milestones project={project} milestones={project.work.milestones} />
                  <Commitments
                    project={project}
                    commitments={project.work.commitments}
                    currencies={props.currencies}
                  />
                  <Outcomes project={project} outcomes={project.work.outcomes} />
                </>
              )}
            </SimpleGrid>
            {project.may.lead && <EndProject project={project} />}
          </Stack>
        </>
      )}
    </QueryState>
  );
}

function Heading({ project }: { project: ProjectView }) {
  const t = useTranslations('projects');
  const locale = useLocale();
  const cluster =
    project.cluster && pickText(locale, project.cluster.nameZh, project.cluster.nameEn);
  return (
    <>
      <PageHeader
        title={project.title}
        lead={project.summary}
        actions={
          project.work && (
            <LinkButton href={`/projects/${project.id}/board`}>{t('openBoard')}</LinkButton>
          )
        }
      />
      <Group mb="md" gap="xs">
        {project.state !== 'active' && <Badge tt="none">{t(`states.${project.state}`)}</Badge>}
        {cluster && (
          <Text size="sm" c="dimmed" lang={cluster.lang}>
            {cluster.text}
          </Text>
        )}
      </Group>
    </>
  );
}

function Invitation({ project }: { project: ProjectView }) {
  const t = useTranslations('projects');
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const answer = useMutation(trpc.projects.answerInvitation.mutationOptions({ onSuccess }));
  if (project.mine?.state !== 'invited') return null;
  const projectId = project.id;
  return (
    <Alert title={t('invitedAs', { role: t(`roles.${project.mine.role}`) })}>
      <Stack>
        <Text size="sm">{t(`rolesExplained.${project.mine.role}`)}</Text>
        {project.may.answer && (
          <Group>
            <Button
              loading={answer.isPending}
              onClick={() => answer.mutate({ projectId, answer: 'accept' })}
            >
              {t('join')}
            </Button>
            <Button
              variant="default"
              loading={answer.isPending}
              onClick={() => answer.mutate({ projectId, answer: 'decline' })}
            >
              {t('declineInvitation')}
            </Button>
          </Group>
        )}
        <Refused error={answer.error} />
      </Stack>
    </Alert>
  );
}
