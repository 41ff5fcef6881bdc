'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentConnection } from '../connection/document-connection';
import { forgetWaiting, whenStill } from '../hold-still';
import { type Person, personOf } from './people';

export interface Presence extends Person {
  /** The Yjs client id, by which a change's writer is known. */
  readonly client: number;
  /** The card this person has open. */
  readonly card: string | null;
  /** The card this person has selected. */
  readonly focus: string | null;
}

export interface Presences {
  /** Who else is on the board now; one entry for each open page. */
  readonly present: readonly Presence[];
  /** Who a writer is, also where they have left since. */
  who(client: number | undefined): Person | null;
  /** Tells the others what this page has open and selected. */
  tell(mine: { card?: string | null; focus?: string | null }): void;
}

export function usePresence(connection: DocumentConnection | null): Presences {
  const [present, setPresent] = useState<readonly Presence[]>([]);
  const seen = useRef(new Map<number, Person>());
  const awareness = connection?.awareness;
  useEffect(() => {
    if (!awareness) {
      setPresent([]);
      return;
    }
    const read = () => {
      const others: Presence[] = [];
      awareness.getStates().forEach((state, client) => {
        const person = client === awareness.clientID ? null : personOf(state);
        if (!person) return;
        seen.current.set(client, person);
        others.push({ ...person, client, card: idIn(state.card), focus: idIn(state.focus) });
      });
      const next = others.sort((a, b) => a.client - b.client);
      setPresent((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const changed = () => whenStill(read);
    awareness.on('change', changed);
    read();
    return () => {
      awareness.off('change', changed);
      forgetWaiting(read);
    };
  }, [awareness]);
  const who = useCallback(
    (client: number | undefined) =>
      client === undefined ? null : (seen.current.get(client) ?? null),
    [],
  );
  const tell = useCallback(
    (mine: { card?: string | null; focus?: string | null }) => {
      const state = awareness?.getLocalState() ?? {};
      const isKnown = Object.entries(mine).every(([field, value]) => state[field] === value);
      if (!isKnown) awareness?.setLocalState({ ...state, ...mine });
    },
    [awareness],
  );
  return { present, who, tell };
}

function idIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
