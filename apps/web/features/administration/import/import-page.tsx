'use client';

import { Alert, Button, FileInput, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ImportReport } from '@vicinity/domain/imports';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { FileForm } from './file-form';
import { NeedsOwner, type Owner } from './needs-owner';
import { Report } from './report';

/** Characters; the API takes no more. */
const largest = 20_000_000;

/** A file is checked first: the report says what would happen, and only then it may be imported. */
export function Import() {
  const t = useTranslations('administration.import');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const [file, setFile] = useState<File | null>(null);
  const [owner, setOwner] = useState<Owner | null>(null);
  const check = useMutation(trpc.administration.import.mutationOptions());
  const run = useMutation(trpc.administration.import.mutationOptions());
  const busy = check.isPending || run.isPending;
  const tooLarge = file !== null && file.size > largest;

  async function send(dryRun: boolean) {
    if (!file) return;
    const format = file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl';
    const input = { content: await file.text(), format, needsOf: owner, dryRun } as const;
    (dryRun ? check : run).mutate(input);
  }

  function forget() {
    check.reset();
    run.reset();
  }

  if (run.data)
    return (
      <Stack>
        <Report title={t('imported')} report={run.data} />
        <Group>
          <Button
            onClick={() => {
              forget();
              setFile(null);
            }}
          >
            {t('another')}
          </Button>
        </Group>
      </Stack>
    );

  const error = run.error ?? check.error;
  return (
    <Stack>
      <Text maw="44rem">{t('lead')}</Text>
      <FileForm />
      <FileInput
        label={t('file')}
        placeholder={t('choose')}
        accept=".jsonl,.csv"
        maw="28rem"
        clearable
        disabled={busy}
        value={file}
        error={tooLarge ? t('tooLarge') : undefined}
        onChange={(chosen) => {
          forget();
          setFile(chosen);
        }}
      />
      <NeedsOwner
        owner={owner}
        onChange={(value) => {
          forget();
          setOwner(value);
        }}
      />
      {error && (
        <Alert color="red" role="alert">
          {errorText(error)}
        </Alert>
      )}
      <Group>
        <Button
          disabled={!file || tooLarge || busy || owner?.name === ''}
          onClick={() => send(true)}
        >
          {t('check')}
        </Button>
      </Group>
      {busy && (
        <Stack gap={4} role="status">
          <Text size="sm">{t(run.isPending ? 'importing' : 'checking')}</Text>
          <Progress value={100} animated aria-label={t('importing')} />
        </Stack>
      )}
      {check.data && !busy && (
        <>
          <Report title={t('checked')} report={check.data} />
          <Group>
            {changes(check.data) > 0 ? (
              <Button onClick={() => send(false)}>
                {t('confirm', { count: changes(check.data) })}
              </Button>
            ) : (
              <Text fw={600}>{t('nothing')}</Text>
            )}
          </Group>
        </>
      )}
    </Stack>
  );
}

function changes({ organizations, listings }: Pick<ImportReport, 'organizations' | 'listings'>) {
  return organizations.created + organizations.updated + listings.created + listings.updated;
}
