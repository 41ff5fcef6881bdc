'use client';

import {
  Alert,
  Button,
  Divider,
  FileButton,
  Group,
  Loader,
  Modal,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconDownload, IconPrinter, IconUpload } from '@tabler/icons-react';
import { exportForms } from '@vicinity/board/exchange/kinds';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { actingFor } from '@/trpc/acting-for';
import { useBoard } from '../board-context';
import { ImportReportView } from './import-report';
import { useImport } from './use-import';

/** Takes the board out as a file or on paper, and brings cards in from one. */
export function ExchangeDialog({ onClose, print }: { onClose: () => void; print: () => void }) {
  const { projectId } = useBoard();
  const t = useTranslations('exchange');
  const tc = useTranslations('common');
  const locale = useLocale();
  const id = useId();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('menu')}
      size="lg"
      closeButtonProps={{ 'aria-label': tc('close') }}
    >
      <Stack gap="lg">
        <section aria-labelledby={`${id}-out`}>
          <Title order={2} size="h5" id={`${id}-out`}>
            {t('exportTitle')}
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            {t('exportWhat')}
          </Text>
          <Stack gap="xs">
            {exportForms.map((form) => (
              <Choice key={form} hint={t(`exportHints.${form}`)}>
                <Button
                  component="a"
                  variant="default"
                  style={{ flexShrink: 0 }}
                  download
                  href={`/api/boards/${projectId}/export?${new URLSearchParams({
                    form,
                    locale,
                    for: actingFor() ?? '',
                  })}`}
                  leftSection={<IconDownload size={16} aria-hidden />}
                >
                  {t(`exportForms.${form}`)}
                </Button>
              </Choice>
            ))}
            <Choice hint={t('printHint')}>
              <Button
                variant="default"
                style={{ flexShrink: 0 }}
                onClick={print}
                leftSection={<IconPrinter size={16} aria-hidden />}
              >
                {t('print')}
              </Button>
            </Choice>
          </Stack>
        </section>
        <Divider />
        <section aria-labelledby={`${id}-in`}>
          <Title order={2} size="h5" id={`${id}-in`}>
            {t('importTitle')}
          </Title>
          <ImportPart />
        </section>
      </Stack>
    </Modal>
  );
}

function Choice({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <Group gap="sm" wrap="nowrap">
      {children}
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </Group>
  );
}

function ImportPart() {
  const { canWrite } = useBoard();
  const t = useTranslations('exchange');
  const { state, choose, confirm } = useImport();
  if (!canWrite) return <Text size="sm">{t('cannotImport')}</Text>;
  const isBusy = state.kind === 'reading' || state.kind === 'importing';
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('importWhat')}
      </Text>
      <Group>
        <FileButton
          onChange={(file) => void choose(file)}
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          disabled={isBusy}
        >
          {(props) => (
            <Button
              {...props}
              variant={state.kind === 'checked' ? 'default' : 'filled'}
              disabled={isBusy}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {state.kind === 'idle' ? t('choose') : t('chooseAnother')}
            </Button>
          )}
        </FileButton>
        {'name' in state && <Text size="sm">{t('chosen', { name: state.name })}</Text>}
      </Group>
      <div role="status">
        {state.kind === 'reading' && <Busy text={t('reading', { name: state.name })} />}
        {state.kind === 'importing' && (
          <Busy text={t('importing', { count: state.report.cards })} />
        )}
        {state.kind === 'done' && <Alert color="green">{t('done')}</Alert>}
      </div>
      {state.kind === 'broken' && (
        <Alert color="red" role="alert" title={t('problemTitle')}>
          <Text size="sm">
            {t(`problems.${state.problem.code}`, { limit: state.problem.limit ?? 0 })}
          </Text>
          {state.problem.field !== '' && (
            <Text size="sm" mt={4}>
              {t('problemAt', { field: state.problem.field })}
            </Text>
          )}
        </Alert>
      )}
      {state.kind === 'failed' && (
        <Alert color="red" role="alert" title={t('failed')}>
          {state.why}
        </Alert>
      )}
      {state.kind === 'checked' && (
        <ImportReportView key={state.text.length} report={state.report} confirm={confirm} />
      )}
    </Stack>
  );
}

function Busy({ text }: { text: string }) {
  return (
    <Group gap="xs">
      <Loader size="xs" aria-hidden />
      <Text size="sm">{text}</Text>
    </Group>
  );
}
