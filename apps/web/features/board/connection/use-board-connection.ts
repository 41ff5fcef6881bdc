'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { BoardConnection } from './board-connection';
import type { Status } from './status';
import type { TicketSource } from './tickets';

const OPENING: Status = { kind: 'opening' };

/** Opens a board's connection for as long as the component is shown; null on the server. */
export function useBoardConnection(options: {
  readonly personId: string;
  readonly document: string;
  readonly tickets: TicketSource;
}): BoardConnection | null {
  const { personId, document, tickets } = options;
  const [connection, setConnection] = useState<BoardConnection | null>(null);
  useEffect(() => {
    const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
    const url = `${scheme}://${window.location.host}/collab`;
    const opened = new BoardConnection({ personId, tickets, url });
    opened.open(document);
    setConnection(opened);
    return () => {
      setConnection(null);
      opened.destroy();
    };
  }, [personId, document, tickets]);
  return connection;
}

const never = () => () => undefined;

export function useStatus(connection: BoardConnection | null): Status {
  return useSyncExternalStore(
    connection?.subscribe ?? never,
    connection?.status ?? (() => OPENING),
    () => OPENING,
  );
}

/** Whether edits are taken now: with the right to write, also offline. */
export function useCanWrite(connection: BoardConnection | null): boolean {
  const rights = useSyncExternalStore(
    connection?.subscribe ?? never,
    connection?.rights ?? (() => 'read' as const),
    () => 'read' as const,
  );
  const status = useStatus(connection);
  return rights === 'write' && status.kind !== 'closed' && status.kind !== 'opening';
}
