'use client';

import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  addColumn,
  archiveCard,
  archiveColumn,
  type BoardView,
  type CardView,
  type ColumnView,
  createCard,
  moveCard,
  moveColumn,
  renameColumn,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { AddCard } from './add-card';
import classes from './board.module.css';
import { CardDialog } from './card-dialog';
import { type CardDeeds, CardItem } from './card-item';
import { type ColumnDeeds, ColumnSection } from './column-section';
import { useDrops } from './drag';
import { MoveDialog } from './move-dialog';
import type { Person } from './people';
import { TextDialog } from './text-dialog';
import type { BoardActions } from './use-board-actions';
import { focusCard, useLanding } from './use-landing';
import type { Presence } from './use-presence';

type Dialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string }
  | { readonly kind: 'rename'; readonly column: ColumnView }
  | { readonly kind: 'add-column' };

const NONE: Dialog = { kind: 'none' };

/** The columns with their cards, and the dialogs that act on them. */
export function BoardColumns(props: {
  view: BoardView;
  people: readonly Person[];
  present: readonly Presence[];
  canWrite: boolean;
  actions: BoardActions;
  onOpenCard: (id: string | null) => void;
}) {
  const { view, canWrite, actions, onOpenCard } = props;
  const t = useTranslations('board');
  const [dialog, setDialog] = useState<Dialog>(NONE);
  const { landed, land } = useLanding(view);
  const people = useMemo(() => new Map(props.people.map((p) => [p.personId, p])), [props.people]);
  const cards = useMemo(
    () => [...view.columns.flatMap((c) => c.cards), ...view.unsorted, ...view.archivedCards],
    [view],
  );
  const cardOf = (id: string) => cards.find((card) => card.id === id);

  const show = useCallback(
    (next: Dialog) => {
      setDialog(next);
      onOpenCard(next.kind === 'card' ? next.id : null);
    },
    [onOpenCard],
  );
  const close = () => show(NONE);

  const put = useCallback(
    (id: string, columnId: string, index: number) => {
      const column = view.columns.find((candidate) => candidate.id === columnId);
      if (!column) return;
      const count = column.cards.filter((card) => card.id !== id).length + 1;
      const said = t('movedTo', { column: column.title, position: index + 1, count });
      const outcome = actions.run((board) => moveCard(board, id, { columnId, index }), said);
      if (outcome.status === 'done') land({ card: id, columnId });
    },
    [view, actions, t, land],
  );
  useDrops(
    view,
    useCallback((drop) => put(drop.card, drop.columnId, drop.index), [put]),
  );

  const cardDeeds: CardDeeds = {
    open: ({ id }) => show({ kind: 'card', id }),
    move: ({ id }) => show({ kind: 'move', id }),
    archive: ({ id, title }) => {
      actions.run((board) => archiveCard(board, id), t('cardArchived', { title }));
    },
  };
  const columnDeeds: ColumnDeeds = {
    rename: (column) => show({ kind: 'rename', column }),
    shift: ({ id, title }, by) => {
      const index = view.columns.findIndex((column) => column.id === id) + by;
      const said = t('columnMoved', { title, position: index + 1, count: view.columns.length });
      actions.run((board) => moveColumn(board, id, index), said);
    },
    archive: ({ id, title }) => {
      actions.run((board) => archiveColumn(board, id), t('columnArchived', { title }));
    },
  };

  const itemOf = (card: CardView) => (
    <CardItem
      key={card.id}
      card={card}
      people={people}
      labels={view.labels}
      viewers={props.present.filter((person) => person.card === card.id)}
      landed={landed === card.id}
      canWrite={canWrite}
      deeds={cardDeeds}
    />
  );
  const open = dialog.kind === 'card' || dialog.kind === 'move' ? cardOf(dialog.id) : undefined;

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus */}
      <section className={classes.board} aria-label={t('board')} tabIndex={0}>
        {view.unsorted.length > 0 && (
          <section
            className={`${classes.column} ${classes.unsorted}`}
            aria-label={t('columnOf', { title: t('unsorted'), count: view.unsorted.length })}
          >
            <Text component="h2" fw={650} size="sm" m={0} px="xs" pt="xs">
              {t('unsorted')}
            </Text>
            <Text size="xs" c="dimmed" px="xs">
              {t('unsortedWhy')}
            </Text>
            <ul className={classes.cards}>{view.unsorted.map(itemOf)}</ul>
          </section>
        )}
        {view.columns.map((column, index) => (
          <ColumnSection
            key={column.id}
            column={column}
            isFirst={index === 0}
            isLast={index === view.columns.length - 1}
            canWrite={canWrite}
            deeds={columnDeeds}
            foot={
              canWrite && (
                <AddCard
                  column={column.title}
                  onAdd={(title) =>
                    actions.run((board) => createCard(board, { columnId: column.id, title }))
                  }
                />
              )
            }
          >
            {column.cards.map(itemOf)}
          </ColumnSection>
        ))}
        {canWrite && (
          <Button
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => show({ kind: 'add-column' })}
            style={{ flex: '0 0 auto' }}
          >
            {t('addColumn')}
          </Button>
        )}
      </section>
      {dialog.kind === 'card' && open && (
        <CardDialog
          key={open.id}
          card={open}
          people={props.people}
          labels={view.labels}
          canWrite={canWrite}
          actions={actions}
          onMove={() => show({ kind: 'move', id: open.id })}
          onArchive={() => {
            cardDeeds.archive(open);
            close();
          }}
          onClose={close}
        />
      )}
      {dialog.kind === 'move' && open && (
        <MoveDialog
          view={view}
          card={open}
          onMove={(columnId, index) => put(open.id, columnId, index)}
          onClose={() => {
            close();
            focusCard(open.id);
          }}
        />
      )}
      {dialog.kind === 'rename' && (
        <TextDialog
          title={t('renameColumn')}
          label={t('title')}
          initial={dialog.column.title}
          onSubmit={(title) =>
            actions.run((board) => renameColumn(board, dialog.column.id, title), t('renamed'))
          }
          onClose={close}
        />
      )}
      {dialog.kind === 'add-column' && (
        <TextDialog
          title={t('addColumn')}
          label={t('title')}
          initial=""
          onSubmit={(title) =>
            actions.run((board) => addColumn(board, { title }), t('columnAdded', { title }))
          }
          onClose={close}
        />
      )}
    </>
  );
}
