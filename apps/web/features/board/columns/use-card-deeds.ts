'use client';

import { archiveCard, type CardView, moveCard, restoreCard, setAssigned } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useBoard } from '../board-context';
import type { CardDeeds } from './card-menu';

/** What can be done to a card from where it stands. */
export function useCardDeeds(land: (card: string, columnId: string) => void): CardDeeds {
  const { actions, me, openCard, moveCardTo, revealer, view } = useBoard();
  const t = useTranslations('board');
  return useMemo(() => {
    /** Says that somebody else archived the card meanwhile, and offers the way back. */
    const isArchived = ({ id, title, archivedAt }: CardView): boolean => {
      if (archivedAt === null) return false;
      actions.offer(t('archivedBefore', { title }), t('restore'), () => {
        actions.run((board) => restoreCard(board, id), t('restored', { title }));
      });
      return true;
    };
    return {
      open: ({ id }: CardView) => openCard(id),
      move: ({ id }: CardView) => moveCardTo(id),
      toEnd: (card: CardView, end: 'first' | 'last') => {
        if (isArchived(card)) return;
        const { id } = card;
        const [columnId] = card.position;
        const column = view.columns.find((candidate) => candidate.id === columnId);
        const count = column?.cards.length ?? 0;
        const index = end === 'first' ? 0 : count - 1;
        const said = t('movedTo', { column: column?.title ?? '', position: index + 1, count });
        const outcome = actions.run((board) => moveCard(board, id, { columnId, index }), said);
        if (outcome.status === 'done') land(id, columnId);
        else revealer.focus(id);
      },
      assignMe: (card: CardView) => {
        if (isArchived(card)) return;
        const { id, title, assignees } = card;
        const isOn = assignees.some(({ personId }) => personId === me.personId);
        const organization = isOn ? null : me.organizationId;
        actions.run(
          (board) => setAssigned(board, id, me.personId, organization),
          t(isOn ? 'unassignedMe' : 'assignedMe', { title }),
        );
        revealer.focus(id);
      },
      archive: (card: CardView) => {
        if (isArchived(card)) return;
        const { id, title } = card;
        const [columnId] = card.position;
        const column = view.columns.find((candidate) => candidate.id === columnId);
        const at = column?.cards.findIndex((card) => card.id === id) ?? -1;
        const next = column?.cards[at + 1] ?? column?.cards[at - 1];
        actions.run((board) => archiveCard(board, id), t('cardArchived', { title }));
        if (next) revealer.focus(next.id);
      },
    };
  }, [actions, me, openCard, moveCardTo, revealer, view, t, land]);
}
