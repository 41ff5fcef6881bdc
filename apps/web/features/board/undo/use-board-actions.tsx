'use client';

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Board, type Outcome, undoChanges } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Person } from '../presence/people';
import { type Done, noHistory, pushed, redone, undone } from './history';

export interface BoardActions {
  /** Carries out an operation; `said` announces it, and offers its undo in a toast. */
  run(operation: (board: Board) => Outcome, said?: string): Outcome;
  /** Takes back what this person did last, where nobody has written over it. */
  undo(): void;
  redo(): void;
  /** Says what the last step did, and offers its undo, where that is known only afterwards. */
  tell(said: string): void;
  /** Says something in a toast with a button that acts on it. */
  offer(said: string, way: string, act: () => void): void;
  announce(text: string): void;
  /** What the live region says. */
  readonly announcement: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const SHOWN_FOR = 8_000;

/** The operations of one board, with their undo, their refusals and what is said about them. */
export function useBoardActions(
  board: Board | null,
  who: (client: number | undefined) => Person | null,
): BoardActions {
  const t = useTranslations('board');
  const ta = useTranslations('automation');
  const [announcement, announce] = useState('');
  const [history, setHistory] = useState(noHistory);
  const latest = useRef(history);
  const keep = useCallback((next: typeof history) => {
    latest.current = next;
    setHistory(next);
  }, []);

  const report = useCallback(
    (outcome: Outcome) => {
      if (outcome.status !== 'refused') return;
      const writer = who(outcome.conflict?.writer);
      const text = writer
        ? t('refused.changedBy', { name: writer.name, organization: writer.organizationName })
        : t(`refused.${outcome.reason}`);
      notifications.show({ color: 'yellow', message: text });
      announce(text);
    },
    [t, who],
  );

  const offer = useCallback((said: string, way: string, back: () => void) => {
    announce(said);
    const id = notifications.show({
      autoClose: SHOWN_FOR,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{said}</Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              back();
            }}
          >
            {way}
          </Button>
        </Group>
      ),
    });
  }, []);

  const steps = useMemo(() => {
    const take = (from: 'past' | 'future', only?: Done) => {
      const entry = only ?? latest.current[from].at(-1);
      if (!board || !entry) return;
      const outcome = undoChanges(board, entry.changes);
      report(outcome);
      const changes = outcome.status === 'done' ? outcome.changes : null;
      const move = from === 'past' ? undone : redone;
      keep(move(latest.current, entry, changes && { ...entry, changes }));
      if (!changes) return;
      const back = from === 'past' ? 'future' : 'past';
      offer(
        t(from === 'past' ? 'undoneWhat' : 'redoneWhat', { what: entry.said || t('edit') }),
        t(from === 'past' ? 'redo' : 'undo'),
        () => take(back),
      );
    };
    return { take };
  }, [board, keep, offer, report, t]);

  const run = useCallback(
    (operation: (board: Board) => Outcome, said?: string): Outcome => {
      if (!board) return { status: 'unchanged' };
      const outcome = operation(board);
      report(outcome);
      if (outcome.status !== 'done') return outcome;
      const entry: Done = { changes: outcome.changes, said: said ?? '' };
      keep(pushed(latest.current, entry));
      const byRules = outcome.changes.filter(({ rule }) => rule !== undefined).length;
      if (byRules > 0) {
        const told = ta('acted', { count: byRules });
        notifications.show({ color: 'blue', message: told });
        announce(told);
      }
      if (said) offer(said, t('undo'), () => steps.take('past', entry));
      return outcome;
    },
    [board, report, offer, keep, steps, t, ta],
  );
  const tell = useCallback(
    (said: string) => {
      const last = latest.current.past.at(-1);
      if (!last) return;
      const entry = { ...last, said };
      keep({ ...latest.current, past: [...latest.current.past.slice(0, -1), entry] });
      offer(said, t('undo'), () => steps.take('past', entry));
    },
    [keep, offer, steps, t],
  );
  const undo = useCallback(() => steps.take('past'), [steps]);
  const redo = useCallback(() => steps.take('future'), [steps]);
  const canUndo = history.past.length > 0;
  const canRedo = history.future.length > 0;
  return useMemo(
    () => ({ run, tell, undo, redo, offer, announce, announcement, canUndo, canRedo }),
    [run, tell, undo, redo, offer, announcement, canUndo, canRedo],
  );
}
