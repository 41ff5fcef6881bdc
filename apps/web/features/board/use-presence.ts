'use client';

import { useEffect, useState } from 'react';
import type { BoardConnection } from './connection/board-connection';
import { useStatus } from './connection/use-board-connection';
import { type Person, personOf } from './people';

export interface Presence extends Person {
  /** The Yjs client id, by which a change's writer is known. */
  readonly client: number;
  /** The card this person has open. */
  readonly card: string | null;
}

/** Who else is on the board now; one entry for each open page. */
export function usePresence(connection: BoardConnection | null): readonly Presence[] {
  const [present, setPresent] = useState<readonly Presence[]>([]);
  // The awareness exists once the first ticket has arrived, which the status tells.
  const { kind } = useStatus(connection);
  const awareness = kind === 'closed' ? null : (connection?.awareness ?? null);
  useEffect(() => {
    if (!awareness) {
      setPresent([]);
      return;
    }
    const read = () => {
      const others: Presence[] = [];
      awareness.getStates().forEach((state, client) => {
        const person = client === awareness.clientID ? null : personOf(state);
        const card = typeof state.card === 'string' ? state.card : null;
        if (person) others.push({ ...person, client, card });
      });
      setPresent(others.sort((a, b) => a.client - b.client));
    };
    awareness.on('change', read);
    read();
    return () => awareness.off('change', read);
  }, [awareness]);
  return present;
}
