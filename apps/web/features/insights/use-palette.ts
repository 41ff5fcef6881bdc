'use client';

import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { Palette } from './draw-network';

/** In the order of `kinds`; each has a contrast of 3:1 or more with the page behind it. */
const colours = {
  light: ['#1c6fb8', '#8a3ab9', '#0b7d72', '#b8560b', '#c02b3c', '#5c6670'],
  dark: ['#6db3f2', '#cf97f0', '#4fc9bb', '#f0a04b', '#ff8a94', '#b4bdc6'],
} as const;

export function usePalette(): Palette {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true });
  return useMemo(() => {
    const dark = scheme === 'dark';
    return {
      kinds: colours[scheme],
      edge: dark ? '#6b737c' : '#9aa3ab',
      accent: dark ? '#f4f6f8' : '#14181c',
      text: dark ? '#f4f6f8' : '#14181c',
      halo: dark ? '#1f2327' : '#ffffff',
    };
  }, [scheme]);
}
