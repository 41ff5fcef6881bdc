'use client';

import { Alert, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { cardFilter, noFilter, openBoard, readinessOf } from '@vicinity/board';
import dayjs from 'dayjs';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { LoadingState } from '@/ui/states';
import { FilterBar } from './address/filter-bar';
import { useBoardAddress } from './address/use-board-address';
import { ArchiveDrawer } from './archive-drawer';
import { BoardProvider, type BoardScope } from './board-context';
import { BoardHeader } from './board-header';
import { CardDialog } from './card/card-dialog';
import { MoveDialog } from './card/move-dialog';
import { BoardColumns } from './columns/board-columns';
import { findCard } from './columns/find-card';
import { Revealer } from './columns/revealer';
import { leaveWhenSignedOut } from './connection/forget';
import { TextPool } from './connection/text-pool';
import type { Ticket, TicketSource } from './connection/tickets';
import { socketUrl, useCanWrite, useConnection, useStatus } from './connection/use-connection';
import { useOfflinePage } from './connection/use-offline-page';
import { PrintBoard, usePrint } from './exchange/print-board';
import { useVisit } from './history/use-moments';
import { KeysDialog } from './keys/keys-dialog';
import type { Command } from './keys/palette';
import { useBoardKeys } from './keys/use-board-keys';
import { LabelsDialog } from './labels-dialog';
import type { Person } from './presence/people';
import { useFollow } from './presence/use-follow';
import { useNews } from './presence/use-news';
import { usePresence } from './presence/use-presence';
import { StartPanel } from './templates/start-panel';
import { useBoardActions } from './undo/use-board-actions';
import { useBoardView } from './use-board-view';
import { ViewSwitch } from './views/view-switch';

const RulesDialog = dynamic(
  () => import('./automation/rules-dialog').then((it) => it.RulesDialog),
  { ssr: false },
);
const ExchangeDialog = dynamic(
  () => import('./exchange/exchange-dialog').then((it) => it.ExchangeDialog),
  { ssr: false },
);
const Palette = dynamic(() => import('./keys/palette').then(({ Palette }) => Palette), {
  ssr: false,
});

type Dialog =
  | { readonly kind: 'none' | 'archive' | 'keys' | 'palette' | 'labels' | 'exchange' | 'rules' }
  | { readonly kind: 'move'; readonly card: string };

const NONE: Dialog = { kind: 'none' };

/**
 * The board of a project, live. `document` is the board's name on the socket; `tickets` and
 * `ticketForCard` fetch passes to it and to the texts of its cards, and must stay the same
 * functions; `people` are those whom cards can be assigned to.
 */
export function Board(props: {
  projectId: string;
  document: string;
  me: Person;
  people: readonly Person[];
  tickets: TicketSource;
  ticketForCard: (cardId: string) => Promise<Ticket | null>;
}) {
  const { projectId, me, people, ticketForCard } = props;
  const t = useTranslations('board');
  const connection = useConnection({ ...props, personId: me.personId });
  const board = useMemo(() => {
    const mover = { personId: me.personId, organizationId: me.organizationId };
    return connection ? openBoard(connection.doc, { me: mover }) : null;
  }, [connection, me.personId, me.organizationId]);
  const texts = useTexts(projectId, me.personId, ticketForCard);
  const status = useStatus(connection);
  const view = useBoardView(board);
  const { present, who, tell } = usePresence(connection);
  const actions = useBoardActions(board, who);
  const news = useNews({ connection, view, who, announce: actions.announce });
  const address = useBoardAddress();
  const isNewer = connection !== null && readinessOf(connection.doc).status === 'newer';
  const canWrite = useCanWrite(connection) && !isNewer;
  const [dialog, setDialog] = useState<Dialog>(NONE);
  const { printing, print } = usePrint();
  const [revealer] = useState(() => new Revealer());
  const { filter, lanes, card, setFilter, openCard } = address;
  const following = useFollow({ present, openCard, reveal: revealer.reveal });
  const today = dayjs().format('YYYY-MM-DD');
  const labels = view?.labels;
  const passes = useMemo(
    () => cardFilter(filter, { labels: labels ?? [] }, today),
    [filter, labels, today],
  );
  const select = useCallback((focus: string | null) => tell({ focus }), [tell]);
  useEffect(() => tell({ card }), [tell, card]);

  useOfflinePage();
  useVisit(projectId);
  useEffect(leaveWhenSignedOut, []);
  useBoardKeys({
    undo: actions.undo,
    redo: actions.redo,
    palette: () => setDialog({ kind: 'palette' }),
    help: () => setDialog({ kind: 'keys' }),
    search: () => focusOn('[data-board-search]'),
    mine: () => setFilter({ ...noFilter, persons: [me.personId] }),
    clear: () => setFilter(noFilter),
    add: () => focusOn('[data-column]:focus-within [data-add-card]', '[data-add-card]'),
  });

  const noteHidden = useCallback(
    (id: string) => {
      const found = board && findCard(board.read(), id);
      if (!found || passes(found)) return;
      notifications.show({
        id: 'hidden',
        color: 'blue',
        message: t('filter.hides', { title: found.title }),
      });
      actions.announce(t('filter.hides', { title: found.title }));
    },
    [board, passes, actions.announce, t],
  );
  const scope = useMemo(
    (): BoardScope | null =>
      board &&
      view && {
        projectId,
        board,
        view,
        passes,
        filter,
        setFilter,
        lanes,
        today,
        me,
        people,
        present,
        news,
        canWrite,
        actions,
        openCard,
        moveCardTo: (id) => setDialog({ kind: 'move', card: id }),
        noteHidden,
        select,
        revealer,
      },
    [
      projectId,
      board,
      view,
      passes,
      filter,
      setFilter,
      lanes,
      today,
      me,
      people,
      present,
      news,
      canWrite,
      actions,
      openCard,
      noteHidden,
      select,
      revealer,
    ],
  );

  if (!scope || !view || status.kind === 'opening') return <LoadingState />;
  const open = card ? findCard(view, card) : undefined;
  const moving = dialog.kind === 'move' ? findCard(view, dialog.card) : undefined;
  const close = () => setDialog(NONE);
  const commands: Command[] = [
    {
      id: 'mine',
      label: t('keys.mine'),
      run: () => setFilter({ ...noFilter, persons: [me.personId] }),
    },
    { id: 'clear', label: t('keys.clear'), run: () => setFilter(noFilter) },
    { id: 'archive', label: t('archived'), run: () => setDialog({ kind: 'archive' }) },
    { id: 'labels', label: t('labels'), run: () => setDialog({ kind: 'labels' }) },
    {
      id: 'exchange',
      label: t('exchange'),
      run: () => setDialog({ kind: 'exchange' }),
    },
    { id: 'print', label: t('print'), run: print },
    { id: 'rules', label: t('rules'), run: () => setDialog({ kind: 'rules' }) },
    { id: 'help', label: t('keys.title'), run: () => setDialog({ kind: 'keys' }) },
  ];
  return (
    <BoardProvider value={scope}>
      <div data-wide>
        <BoardHeader
          status={status}
          textsWaiting={texts.waiting}
          followed={following.followed}
          onFollow={following.follow}
          show={(kind) => setDialog({ kind })}
        />
        {isNewer && <Alert color="yellow">{t('newer')}</Alert>}
        <StartPanel />
        <ViewSwitch board={<BoardColumns />} filters={<FilterBar setLanes={address.setLanes} />} />
        {printing && <PrintBoard />}
        {card && texts.pool && (
          <CardDialog
            key={card}
            card={open}
            id={card}
            texts={texts.pool}
            onClose={() => {
              openCard(null);
              revealer.focus(card);
            }}
          />
        )}
        {moving && (
          <MoveDialog
            card={moving}
            onClose={() => {
              close();
              revealer.focus(moving.id);
            }}
          />
        )}
        {dialog.kind === 'archive' && <ArchiveDrawer onClose={close} />}
        {dialog.kind === 'labels' && <LabelsDialog onClose={close} />}
        {dialog.kind === 'rules' && <RulesDialog onClose={close} />}
        {dialog.kind === 'exchange' && (
          <ExchangeDialog
            onClose={close}
            print={() => {
              close();
              print();
            }}
          />
        )}
        {dialog.kind === 'keys' && <KeysDialog onClose={close} />}
        {dialog.kind === 'palette' && (
          <Palette
            commands={commands}
            onClose={() => setDialog((now) => (now.kind === 'palette' ? NONE : now))}
          />
        )}
        {following.frame}
        <VisuallyHidden role="log" aria-live="polite">
          {actions.announcement}
        </VisuallyHidden>
      </div>
    </BoardProvider>
  );
}

/** The texts of cards: open, and those whose edits are still on their way. */
function useTexts(
  projectId: string,
  personId: string,
  ticketFor: (cardId: string) => Promise<Ticket | null>,
) {
  const [pool, setPool] = useState<TextPool | null>(null);
  useEffect(() => {
    const opened = new TextPool({ projectId, personId, ticketFor, url: socketUrl() });
    const resume = () => void opened.resume();
    setPool(opened);
    resume();
    window.addEventListener('online', resume);
    return () => {
      window.removeEventListener('online', resume);
      opened.destroy();
    };
  }, [projectId, personId, ticketFor]);
  const waiting = useSyncExternalStore(pool?.subscribe ?? never, pool?.waiting ?? none, none);
  return { pool, waiting };
}

const never = () => () => undefined;
const none = () => 0;

function focusOn(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) {
      found.focus();
      return;
    }
  }
}
