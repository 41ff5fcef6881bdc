'use client';

import { useLocalStorage } from '@mantine/hooks';

/** Whether keys without Ctrl do something; a reader who speaks to the computer switches it off. */
export function useLetterKeys() {
  return useLocalStorage({ key: 'vicinity-letter-keys', defaultValue: true });
}

/** The letter or sign that was pressed alone, in lower case; null while somebody types or composes. */
export function letterOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return null;
  if (isTyping(event.target)) return null;
  return event.key.toLowerCase();
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
