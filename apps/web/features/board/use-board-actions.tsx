'use client';

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Board, type Outcome, openBoard, undoChanges } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useRef, useState } from 'react';
import type * as Y from 'yjs';
import type { Presence } from './use-presence';

export interface BoardActions {
  /** Carries out an operation; `said` announces it, and offers its undo in a toast. */
  run(operation: (board: Board) => Outcome, said?: string): Outcome;
  announce(text: string): void;
  /** What the live region says. */
  readonly announcement: string;
}

const UNDO_FOR = 8_000;

/** The operations of one board, with their undo, their refusals and what is said about them. */
export function useBoardActions(
  doc: Y.Doc | undefined,
  present: readonly Presence[],
): BoardActions {
  const t = useTranslations('board');
  const board = useMemo(() => (doc ? openBoard(doc) : null), [doc]);
  const [announcement, announce] = useState('');
  const others = useRef(present);
  others.current = present;

  const report = useCallback(
    (outcome: Outcome) => {
      if (outcome.status !== 'refused') return;
      const writer = others.current.find((person) => person.client === outcome.conflict?.writer);
      const text = writer
        ? t('refused.changedBy', { name: writer.name, organization: writer.organizationName })
        : t(`refused.${outcome.reason}`);
      notifications.show({ color: 'yellow', message: text });
      announce(text);
    },
    [t],
  );

  const run = useCallback(
    (operation: (board: Board) => Outcome, said?: string): Outcome => {
      if (!board) return { status: 'unchanged' };
      const outcome = operation(board);
      report(outcome);
      if (outcome.status !== 'done' || !said) return outcome;
      announce(said);
      const id = notifications.show({
        autoClose: UNDO_FOR,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{said}</Text>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                notifications.hide(id);
                const undone = undoChanges(board, outcome.changes);
                report(undone);
                if (undone.status === 'done') announce(t('undone'));
              }}
            >
              {t('undo')}
            </Button>
          </Group>
        ),
      });
      return outcome;
    },
    [board, report, t],
  );
  return useMemo(() => ({ run, announce, announcement }), [run, announcement]);
}
