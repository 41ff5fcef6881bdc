'use client';

import {
  Alert,
  Badge,
  Button,
  Group,
  Modal,
  NativeSelect,
  Stack,
  Table,
  Text,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { compareBoards, type Difference, plainBoard, restoreBoard } from '@vicinity/board';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { QueryState } from '@/ui/states';
import { useBoard } from '../board-context';
import { setInAddress } from '../views/set-in-address';
import { useChangeText } from './change-text';
import classes from './history.module.css';
import { NameVersion } from './name-version';
import { useMoments } from './use-moments';

/** Two moments of the board side by side: what came, what went, what is different. */
export function Compare() {
  const { projectId, board, view, canWrite, actions } = useBoard();
  const t = useTranslations('boards.history');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const moments = useMoments(projectId);
  const asked = useSearchParams().get('since');
  const chosen = moments.find(({ key }) => key === asked) ?? moments[0];
  const [asks, setAsks] = useState(false);
  const past = useQuery({
    ...trpc.boards.at.queryOptions({ projectId, at: chosen?.at ?? new Date(0) }),
    enabled: chosen !== undefined,
    staleTime: 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view changes with each edit of the document
  const now = useMemo(() => plainBoard(board.doc), [board, view]);
  if (!chosen) return <Text c="dimmed">{t('noMoments')}</Text>;
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="xs">
        <NativeSelect
          label={t('since')}
          value={chosen.key}
          data={moments.map(({ key, label }) => ({ value: key, label }))}
          onChange={({ currentTarget }) => setInAddress('since', currentTarget.value)}
          style={{ flex: '1 1 18rem' }}
        />
        {canWrite && (
          <Button variant="default" disabled={!past.data} onClick={() => setAsks(true)}>
            {t('restore')}
          </Button>
        )}
      </Group>
      {canWrite && <NameVersion projectId={projectId} />}
      <QueryState query={past}>
        {(plain) => (
          <>
            <Differences all={compareBoards(plain, now)} />
            {asks && (
              <Modal opened onClose={() => setAsks(false)} title={t('restoreTitle')} size="md">
                <Stack>
                  <Text>{t('restoreWhat', { moment: chosen.label })}</Text>
                  <Alert color="blue">{t('restoreHow')}</Alert>
                  <Group justify="flex-end">
                    <Button variant="default" onClick={() => setAsks(false)}>
                      {tc('cancel')}
                    </Button>
                    <Button
                      onClick={() => {
                        actions.run((at) => restoreBoard(at, plain), t('restoredTo'));
                        setAsks(false);
                      }}
                    >
                      {t('restore')}
                    </Button>
                  </Group>
                </Stack>
              </Modal>
            )}
          </>
        )}
      </QueryState>
    </Stack>
  );
}

function Differences({ all }: { all: readonly Difference[] }) {
  const { view, people } = useBoard();
  const t = useTranslations('boards.history');
  const { value, fieldName } = useChangeText(view, people);
  if (all.length === 0) return <Text c="dimmed">{t('noDifference')}</Text>;
  return (
    <div className={classes.scroll}>
      <Table aria-label={t('compare')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th>{t('then')}</Table.Th>
            <Table.Th>{t('now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {all.flatMap(({ entity, id, kind, before, after, changes }) => [
            <Table.Tr key={`${entity} ${id}`}>
              <Table.Th scope="row">
                <Badge variant="default" tt="none">
                  {t(`kinds.${kind}`)}
                </Badge>{' '}
                {t(`entities.${entity}`)}
              </Table.Th>
              <Table.Td>{before}</Table.Td>
              <Table.Td>{after}</Table.Td>
            </Table.Tr>,
            ...changes
              .filter(({ field }) => field !== 'title' && field !== 'name')
              .map((change) => (
                <Table.Tr key={`${entity} ${id} ${change.field}`}>
                  <Table.Td pl="lg">{fieldName(change.field)}</Table.Td>
                  <Table.Td>{value(change.field, change.before)}</Table.Td>
                  <Table.Td>{value(change.field, change.after)}</Table.Td>
                </Table.Tr>
              )),
          ])}
        </Table.Tbody>
      </Table>
    </div>
  );
}
