'use client';

import { Alert, Button, Group, VisuallyHidden } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { readinessOf } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { LoadingState } from '@/ui/states';
import { ArchiveDrawer } from './archive-drawer';
import { BoardColumns } from './board-columns';
import type { TicketSource } from './connection/tickets';
import { useBoardConnection, useCanWrite, useStatus } from './connection/use-board-connection';
import type { Person } from './people';
import { PresenceAvatars } from './presence-avatars';
import { StatusBadge } from './status-badge';
import { useBoardActions } from './use-board-actions';
import { useBoardView } from './use-board-view';
import { usePresence } from './use-presence';

/**
 * The board of a project, live. `document` is the board's name on the socket, `tickets` fetches
 * a pass to it and must stay the same function; `people` are those whom cards can be assigned to.
 */
export function Board(props: {
  document: string;
  me: Person;
  people: readonly Person[];
  tickets: TicketSource;
}) {
  const t = useTranslations('board');
  const connection = useBoardConnection({
    personId: props.me.personId,
    document: props.document,
    tickets: props.tickets,
  });
  const status = useStatus(connection);
  const view = useBoardView(connection?.doc);
  const present = usePresence(connection);
  const actions = useBoardActions(connection?.doc, present);
  const isNewer = connection !== null && readinessOf(connection.doc).status === 'newer';
  const canWrite = useCanWrite(connection) && !isNewer;
  const [showsArchive, setShowsArchive] = useState(false);
  const everyone = useMemo(() => [props.me, ...present], [props.me, present]);
  if (!view || status.kind === 'opening') return <LoadingState />;
  return (
    <div>
      <Group justify="space-between" mb="sm" gap="sm">
        <Group gap="sm">
          <StatusBadge status={status} />
          <PresenceAvatars people={everyone} />
        </Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconArchive size={16} aria-hidden />}
          onClick={() => setShowsArchive(true)}
        >
          {t('archived')}
        </Button>
      </Group>
      {isNewer && <Alert color="yellow">{t('newer')}</Alert>}
      <BoardColumns
        view={view}
        people={props.people}
        present={present}
        canWrite={canWrite}
        actions={actions}
        onOpenCard={(card) => connection?.awareness?.setLocalState({ card })}
      />
      {showsArchive && (
        <ArchiveDrawer
          view={view}
          canWrite={canWrite}
          actions={actions}
          onClose={() => setShowsArchive(false)}
        />
      )}
      <VisuallyHidden role="log" aria-live="polite">
        {actions.announcement}
      </VisuallyHidden>
    </div>
  );
}
