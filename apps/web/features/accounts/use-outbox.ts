'use client';

import { createContext, useContext } from 'react';

const OutboxContext = createContext(false);

export const OutboxProvider = OutboxContext.Provider;

/** Whether mail stays on this machine, where the outbox page shows it. */
export function useOutbox(): boolean {
  return useContext(OutboxContext);
}
