'use client';

import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import {
  archiveColumn,
  type CardView,
  type ColumnView,
  createCard,
  laneOf,
  moveColumn,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { type FocusEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useBoard } from '../board-context';
import type { DropTarget } from '../drag/target';
import { useLift } from '../drag/use-lift';
import { usePointerDrag } from '../drag/use-pointer-drag';
import type { Person } from '../presence/people';
import { AddCard } from './add-card';
import classes from './board.module.css';
import { type CardFrame, CardItem } from './card-item';
import { CardList } from './card-list';
import { CardMenu, type MenuPlace } from './card-menu';
import { ColumnDialog } from './column-dialog';
import { type ColumnDeeds, ColumnSection } from './column-section';
import { findCard } from './find-card';
import { LaneSection, useLaneOrder } from './lanes';
import { putCard } from './put-card';
import { type ShownColumn, type ShownLane, shownLanes } from './shown';
import { useCardDeeds } from './use-card-deeds';
import { useCardKeys } from './use-card-keys';
import { useKeptFocus } from './use-kept-focus';
import { useLanding } from './use-landing';

const NOBODY: readonly Person[] = [];

type Editing = { readonly column: ColumnView | null } | null;

/** The board as columns of cards: to drag, by mouse, finger and keys, and to edit. */
export function BoardColumns() {
  const scope = useBoard();
  const { view, canWrite, actions, revealer, lanes: by, present, people, openCard } = scope;
  const t = useTranslations('board');
  const root = useRef<HTMLElement>(null);
  const { landed, land } = useLanding(view, revealer);
  const [editing, setEditing] = useState<Editing>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const order = useLaneOrder(by);
  const lanes = useMemo(
    () => shownLanes(view, scope.passes, by, order),
    [view, scope.passes, by, order],
  );
  const deeds = useCardDeeds(land);
  const keptFocus = useKeptFocus(root, lanes);

  const put = useCallback(
    (card: string, target: DropTarget) => {
      const column = view.columns.find(({ id }) => id === target.columnId);
      const moved = findCard(scope.board.read(), card);
      if (!column) return;
      if (moved && moved.archivedAt !== null) {
        notifications.show({
          color: 'yellow',
          message: t('archivedBefore', { title: moved.title }),
        });
        return;
      }
      const from = moved && by ? { by, from: laneOf(moved, by, order) } : null;
      if (
        from?.by === 'organization' &&
        target.lane !== null &&
        from.from !== (target.lane || null)
      ) {
        notifications.show({ color: 'yellow', message: t('lanes.organizationFixed') });
      }
      const organizationOf = (id: string) => people.find((p) => p.personId === id)?.organizationId;
      const outcome = actions.run((board) => putCard(board, card, target, from, organizationOf));
      if (outcome.status !== 'done') {
        if (outcome.status === 'unchanged') revealer.focus(card);
        return;
      }
      const placed = scope.board.read().columns.find(({ id }) => id === column.id)?.cards ?? [];
      const position = placed.findIndex(({ id }) => id === card) + 1;
      actions.tell(t('movedTo', { column: column.title, position, count: placed.length }));
      land(card, column.id);
      scope.noteHidden(card);
    },
    [view, scope, by, order, actions, people, revealer, land, t],
  );

  const lift = useLift({
    columns: lanes.length === 1 ? (lanes[0]?.columns ?? []) : view.columns,
    announce: actions.announce,
    put: (card, columnId, index) => {
      const column = view.columns.find(({ id }) => id === columnId);
      const others =
        column?.cards.filter((other) => scope.passes(other) && other.id !== card) ?? [];
      const above = others[index]?.id;
      put(card, { columnId, lane: null, ...(above && { above }) });
    },
  });
  const openMenu = (card: string, element: Element) => {
    const { right, bottom } = element.getBoundingClientRect();
    const found = findCard(view, card);
    if (found) setMenu({ card: found, x: right, y: bottom });
  };
  const keys = useCardKeys({ lanes, lift, deeds, openMenu: (card) => openMenuOf(card) });
  function openMenuOf(card: string): void {
    const button = root.current?.querySelector(`[data-card-menu="${CSS.escape(card)}"]`);
    if (button) openMenu(card, button);
  }

  const labels = view.labels;
  const lastColumn = view.columns.at(-1)?.id;
  const frame = useMemo(
    (): CardFrame => ({
      people: new Map(people.map((person) => [person.personId, person])),
      labels: new Map(labels.map((label) => [label.id, label])),
      today: scope.today,
      canWrite,
    }),
    [people, labels, scope.today, canWrite],
  );
  const viewers = useMemo(() => {
    const byCard = new Map<string, Person[]>();
    for (const person of present) {
      const card = person.card ?? person.focus;
      if (card) byCard.set(card, [...(byCard.get(card) ?? []), person]);
    }
    return byCard;
  }, [present]);

  const placeColumn = (id: string, index: number) => {
    const title = view.columns.find((column) => column.id === id)?.title ?? '';
    const said = t('columnMoved', { title, position: index + 1, count: view.columns.length });
    actions.run((board) => moveColumn(board, id, index), said);
  };
  usePointerDrag(root, { card: put, column: placeColumn });
  const columnDeeds: ColumnDeeds = {
    edit: (column) => setEditing({ column }),
    shift: ({ id }, step) =>
      placeColumn(id, view.columns.findIndex((column) => column.id === id) + step),
    archive: ({ id, title }) => {
      actions.run((board) => archiveColumn(board, id), t('columnArchived', { title }));
    },
  };
  const menuCard = menu && (findCard(view, menu.card.id) ?? menu.card);

  const list = (name: string, label: string, cards: readonly CardView[]) => {
    const stop = cards.some(({ id }) => id === current) ? current : cards[0]?.id;
    return (
      <CardList
        label={label}
        cards={cards}
        kept={stop ?? null}
        register={revealer.register(name)}
        item={(card) => (
          <CardItem
            card={card}
            frame={frame}
            viewers={viewers.get(card.id) ?? NOBODY}
            isLanded={landed === card.id}
            isLifted={lift.lifted?.card === card.id}
            isDone={card.position[0] === lastColumn}
            isStop={card.id === stop}
          />
        )}
      />
    );
  };

  const section = (shown: ShownColumn, index: number, { key }: ShownLane) => (
    <ColumnSection
      key={shown.id}
      shown={shown}
      {...(key !== undefined && { lane: key ?? '' })}
      isFirst={index === 0}
      isLast={index === view.columns.length - 1}
      isTarget={lift.lifted?.columnId === shown.id}
      deeds={canWrite && key === undefined ? columnDeeds : null}
      foot={
        canWrite &&
        key === undefined && (
          <AddCard
            columnId={shown.id}
            column={shown.title}
            onAdd={(title) => add(shown.id, title)}
          />
        )
      }
    >
      {list(`${key ?? ''}/${shown.id}`, shown.title, shown.cards)}
    </ColumnSection>
  );

  return (
    <>
      <section
        ref={root}
        data-board
        aria-label={t('board')}
        onKeyDown={keys.onKeyDown}
        onKeyUp={keys.onKeyUp}
        onClick={pressed}
        onFocus={selected}
        onBlur={keptFocus.onBlur}
      >
        {view.unsorted.length > 0 && unsortedTray()}
        {lanes.map((lane) =>
          lane.key === undefined ? (
            <div key="all" className={classes.board} data-scroller>
              {lane.columns.map((shown, index) => section(shown, index, lane))}
              {canWrite && (
                <Button
                  variant="subtle"
                  size="sm"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => setEditing({ column: null })}
                  style={{ flex: '0 0 auto' }}
                >
                  {t('addColumn')}
                </Button>
              )}
            </div>
          ) : (
            <LaneSection key={lane.key ?? ''} by={by} lane={lane}>
              {lane.columns.map((shown, index) => section(shown, index, lane))}
            </LaneSection>
          ),
        )}
        {by && lanes.length === 0 && (
          <Text c="dimmed" py="md">
            {t('nothingShown')}
          </Text>
        )}
      </section>
      {lift.lifted && (
        <p className={classes.lift} role="status">
          {t('lift.hint', { title: lift.lifted.title, place: lift.placeText(lift.lifted) })}
        </p>
      )}
      {menu && menuCard && (
        <CardMenu
          place={menu}
          card={menuCard}
          canWrite={canWrite}
          deeds={deeds}
          onClose={(acted) => {
            setMenu(null);
            if (!acted) revealer.focus(menuCard.id);
          }}
        />
      )}
      {editing && <ColumnDialog column={editing.column} onClose={() => setEditing(null)} />}
    </>
  );

  function unsortedTray() {
    return (
      <section
        className={`${classes.column} ${classes.unsorted}`}
        aria-label={t('columnOf', { title: t('unsorted'), count: view.unsorted.length })}
        style={{ marginBlockEnd: 10 }}
      >
        <header className={classes.header}>
          <h2 className={classes.name}>{t('unsorted')}</h2>
        </header>
        <Text size="xs" c="dimmed" px={10}>
          {t('unsortedWhy')}
        </Text>
        {list('unsorted', t('unsorted'), view.unsorted)}
      </section>
    );
  }

  function add(columnId: string, title: string): void {
    const outcome = actions.run((board) => createCard(board, { columnId, title }));
    if (outcome.status !== 'done') return;
    actions.tell(t('cardAdded', { title: title.trim() }));
    requestAnimationFrame(() => requestAnimationFrame(() => revealer.reveal(outcome.id)));
    scope.noteHidden(outcome.id);
  }

  function pressed({ target }: MouseEvent): void {
    if (!(target instanceof Element) || lift.lifted) return;
    const card = target.closest('[data-card]')?.getAttribute('data-card');
    const button = target.closest('[data-card-menu]');
    if (card && button) openMenu(card, button);
    else if (card) openCard(card);
  }

  function selected(event: FocusEvent): void {
    keptFocus.onFocus(event);
    const id = event.target.closest('[data-card]')?.getAttribute('data-card') ?? null;
    if (id) setCurrent(id);
    scope.select(id);
  }
}
