'use client';

import { Group, SegmentedControl } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LoadingState } from '@/ui/states';
import { setInAddress } from './set-in-address';

const loading = () => <LoadingState />;
const TableView = dynamic(() => import('./table-view').then((it) => it.TableView), { loading });
const TimelineView = dynamic(() => import('./timeline-view').then((it) => it.TimelineView), {
  loading,
});
const CalendarView = dynamic(() => import('./calendar-view').then((it) => it.CalendarView), {
  loading,
});
const HistoryView = dynamic(() => import('../history/history-view').then((it) => it.HistoryView), {
  loading,
});

const views = ['board', 'table', 'timeline', 'calendar', 'history'] as const;
type View = (typeof views)[number];

/**
 * The same cards in several ways; which one is in the address. `board`: what the columns show;
 * `filters`: what chooses among the cards, beside the switch.
 */
export function ViewSwitch({ board, filters }: { board: ReactNode; filters: ReactNode }) {
  const t = useTranslations('boards.views');
  const asked = useSearchParams().get('view');
  const view: View = views.find((name) => name === asked) ?? 'board';
  return (
    <>
      <Group justify="space-between" gap="xs" mb="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('label')}
          value={view}
          data={views.map((name) => ({ value: name, label: t(name) }))}
          onChange={(name) => setInAddress('view', name === 'board' ? null : name)}
          style={{ maxWidth: '100%', overflowX: 'auto' }}
        />
        {view !== 'history' && filters}
      </Group>
      {view === 'board' && board}
      {view === 'table' && <TableView />}
      {view === 'timeline' && <TimelineView />}
      {view === 'calendar' && <CalendarView />}
      {view === 'history' && <HistoryView />}
    </>
  );
}
