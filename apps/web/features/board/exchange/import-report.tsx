'use client';

import { Alert, Button, Group, List, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { changedKinds, lostKinds } from '@vicinity/board/exchange/kinds';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useBoard } from '../board-context';
import type { ImportReport } from './report-types';

/** What an import would do, to be read before it is done; nothing has been changed yet. */
export function ImportReportView(props: {
  report: ImportReport;
  confirm: (people: Readonly<Record<string, string>>) => Promise<void>;
}) {
  const { report, confirm } = props;
  const { people } = useBoard();
  const t = useTranslations('exchange');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(report.people.map(({ id, match }) => [id, match ?? ''])),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const unmatched = report.people.filter(({ id }) => !chosen[id]).length;
  const options = [
    { value: '', label: t('nobody') },
    ...people.map(({ personId, organizationId, name, organizationName }) => ({
      value: `${personId} ${organizationId}`,
      label: `${name} · ${organizationName}`,
    })),
  ];
  return (
    <Stack gap="sm">
      <div>
        <Title order={3} size="h6" ref={heading} tabIndex={-1}>
          {t('report')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('nothingYet')}
        </Text>
      </div>
      <Text size="sm">
        {t('summary', { cards: report.cards, texts: report.texts, archived: report.archived })}
      </Text>
      {report.labels.length > 0 && (
        <Text size="sm">{t('labelsAdded', { names: report.labels.join(', ') })}</Text>
      )}
      <Part title={t('columnsTitle')}>
        <List size="sm">
          {report.columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one title, and the list never changes
            <List.Item key={index}>
              <strong>{column.title}</strong> ({columnState(column)},{' '}
              {t('columnCards', { count: column.cards })})
            </List.Item>
          ))}
        </List>
      </Part>
      {report.people.length > 0 && (
        <Part title={t('peopleTitle')}>
          {unmatched > 0 && <Text size="sm">{t('unmatched', { count: unmatched })}</Text>}
          {report.people.map(({ id, name, cards }) => (
            <NativeSelect
              key={id}
              label={t('personCards', { name, count: cards })}
              value={chosen[id] ?? ''}
              data={options}
              onChange={(event) => setChosen({ ...chosen, [id]: event.currentTarget.value })}
            />
          ))}
        </Part>
      )}
      <Notes title={t('changedTitle')} notes={report.notes} kinds={changedKinds} />
      <Notes title={t('lostTitle')} notes={report.notes} kinds={lostKinds} />
      {report.notes.length === 0 && unmatched === 0 && (
        <Alert color="green">{t('allCarried')}</Alert>
      )}
      <Group>
        <Button onClick={() => void confirm(chosen)}>
          {t('confirm', { count: report.cards })}
        </Button>
      </Group>
    </Stack>
  );

  function columnState({ archived, isNew }: ImportReport['columns'][number]): string {
    if (archived) return t('columnArchived');
    return isNew ? t('columnNew') : t('columnJoined');
  }
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={6}>
      <Title order={4} size="sm">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function Notes(props: { title: string; notes: ImportReport['notes']; kinds: readonly string[] }) {
  const t = useTranslations('exchange');
  const notes = props.notes.filter(({ kind }) => props.kinds.includes(kind));
  if (notes.length === 0) return null;
  return (
    <Part title={props.title}>
      <List size="sm" spacing={4}>
        {notes.map(({ kind, count, examples }) => (
          <List.Item key={kind}>
            {t(`notes.${kind}`)} <strong>{t('times', { count })}</strong>
            {examples.length > 0 && (
              <Text size="xs" c="dimmed">
                {t('for', { examples: examples.join(' · ') })}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
