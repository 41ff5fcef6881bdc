'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { DocumentConnection } from './document-connection';
import type { Status } from './status';
import type { TicketSource } from './tickets';

const OPENING: Status = { kind: 'opening' };

/** Where sockets are served, for this page. */
export function socketUrl(): string {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${window.location.host}/collab`;
}

/** Opens a document's connection for as long as the component is shown; null on the server. */
export function useConnection(options: {
  readonly personId: string;
  readonly document: string;
  readonly tickets: TicketSource;
}): DocumentConnection | null {
  const { personId, document, tickets } = options;
  const [connection, setConnection] = useState<DocumentConnection | null>(null);
  useEffect(() => {
    const opened = new DocumentConnection({ personId, tickets, url: socketUrl() });
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

export function useStatus(connection: DocumentConnection | null): Status {
  return useSyncExternalStore(
    connection?.subscribe ?? never,
    connection?.status ?? (() => OPENING),
    () => OPENING,
  );
}

/** Whether edits are taken now: with the right to write, also offline. */
export function useCanWrite(connection: DocumentConnection | null): boolean {
  const rights = useSyncExternalStore(
    connection?.subscribe ?? never,
    connection?.rights ?? (() => 'read' as const),
    () => 'read' as const,
  );
  const status = useStatus(connection);
  return rights === 'write' && status.kind !== 'closed' && status.kind !== 'opening';
}
