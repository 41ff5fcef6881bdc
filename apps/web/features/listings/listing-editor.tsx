'use client';

import { Alert, Box, Button, Grid, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ListingView } from '@vicinity/domain/listings';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { QueryState } from '@/ui/states';
import { CapabilityFields } from './fields/capability-fields';
import { DetailFields } from './fields/detail-fields';
import { TermFields } from './fields/term-fields';
import { TextFields } from './fields/text-fields';
import { FindingsPanel } from './findings-panel';
import type { Choice } from './listing-filters';
import { LastReview } from './review/last-review';
import { SaveBadge } from './save-badge';
import { useAutosave } from './use-autosave';

export function ListingEditor({ id, currencies }: { id: string; currencies: readonly Choice[] }) {
  const trpc = useTRPC();
  // The form is the truth while it is open: a refetch would overwrite what is being typed.
  const query = useQuery(
    trpc.listings.show.queryOptions(
      { id },
      { refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  );
  return (
    <QueryState query={query}>
      {(view) => <Editor key={view.id} view={view} currencies={currencies} />}
    </QueryState>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      <Stack gap="sm">{children}</Stack>
    </Paper>
  );
}

function Editor({ view, currencies }: { view: ListingView; currencies: readonly Choice[] }) {
  const t = useTranslations('listings');
  const errorText = useErrorText();
  const router = useRouter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { fields, change, flush, state, findings, textStates } = useAutosave(view);
  const publish = useMutation(
    trpc.listings.publish.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: trpc.listings.pathKey() });
        router.push(`/listings/${view.id}`);
      },
    }),
  );
  const publishNow = async () => {
    if (await flush()) publish.mutate({ id: view.id });
  };
  const goesOut = (['publish', 'submit'] as const).find((verb) => view.verbs.includes(verb));
  const blocked = findings.some(({ severity }) => severity === 'blocks');
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        lead={`${t(`kinds.${view.kind}`)} · ${t('editLead', { reference: view.reference })}`}
        actions={
          <>
            <SaveBadge state={state} />
            <LinkButton href={`/listings/${view.id}`} variant="default">
              {t('viewPage')}
            </LinkButton>
            {goesOut && (
              <Button onClick={publishNow} loading={publish.isPending} disabled={blocked}>
                {t(`verbs.${goesOut}`)}
              </Button>
            )}
          </>
        }
      />
      {publish.error && (
        <Alert color="red" role="alert" mb="md">
          {errorText(publish.error)}
        </Alert>
      )}
      {state.type === 'stale' && (
        <Alert color="red" role="alert" mb="md" title={t('saveState.stale')}>
          <Button size="xs" variant="default" onClick={() => window.location.reload()}>
            {t('reload')}
          </Button>
        </Alert>
      )}
      {view.review && view.review.outcome !== 'published' && (
        <Box mb="md">
          <LastReview review={view.review} />
        </Box>
      )}
      {view.state === 'published' && (
        <Text size="sm" c="dimmed" mb="sm">
          {t('alreadyPublished')}
        </Text>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack>
            <Section title={t('sections.texts')}>
              <TextFields
                fields={fields}
                change={change}
                textStates={textStates}
                onReviewed={() => void flush(true)}
              />
            </Section>
            {view.kind !== 'event' && (
              <Section title={t('sections.capabilities')}>
                <CapabilityFields fields={fields} change={change} />
              </Section>
            )}
            <Section title={t('sections.details')}>
              <DetailFields fields={fields} change={change} currencies={currencies} />
            </Section>
            <Section title={t('sections.terms')}>
              <TermFields fields={fields} change={change} currencies={currencies} />
            </Section>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <FindingsPanel findings={findings} />
        </Grid.Col>
      </Grid>
    </>
  );
}
