'use client';

import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { restoreCard, restoreColumn } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useBoard } from './board-context';

/** Everything that was put away, and the way back. */
export function ArchiveDrawer(props: { onClose: () => void }) {
  const { view, actions, canWrite } = useBoard();
  const t = useTranslations('board');
  const isEmpty = view.archivedCards.length + view.archivedColumns.length === 0;
  return (
    <Drawer opened onClose={props.onClose} title={t('archived')} position="right">
      {isEmpty && <Text c="dimmed">{t('archiveEmpty')}</Text>}
      {view.archivedColumns.length > 0 && (
        <Entries
          title={t('columns')}
          entries={view.archivedColumns}
          restore={
            canWrite
              ? (id, title) =>
                  actions.run((board) => restoreColumn(board, id), t('restored', { title }))
              : undefined
          }
        />
      )}
      {view.archivedCards.length > 0 && (
        <Entries
          title={t('cards')}
          entries={view.archivedCards}
          restore={
            canWrite
              ? (id, title) =>
                  actions.run((board) => restoreCard(board, id), t('restored', { title }))
              : undefined
          }
        />
      )}
    </Drawer>
  );
}

function Entries(props: {
  title: string;
  entries: readonly { id: string; title: string }[];
  restore: ((id: string, title: string) => void) | undefined;
}) {
  const t = useTranslations('board');
  const { restore } = props;
  return (
    <Stack gap="xs" mb="lg">
      <Title order={2} size="h5">
        {props.title}
      </Title>
      {props.entries.map(({ id, title }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text size="sm">{title || t('untitled')}</Text>
          {restore && (
            <Button size="compact-sm" variant="default" onClick={() => restore(id, title)}>
              {t('restore')}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
