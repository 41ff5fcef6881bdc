'use client';

import type { Me } from '@vicinity/domain/accounts';
import { createContext, useContext } from 'react';

const MeContext = createContext<Me | null>(null);

export const MeProvider = MeContext.Provider;

/** The signed-in person, or null for a visitor. */
export function useMe(): Me | null {
  return useContext(MeContext);
}
