'use client';

import { useEffect, useRef } from 'react';
import { isTyping, letterOf, useLetterKeys } from './letter-keys';

export interface BoardKeys {
  undo(): void;
  redo(): void;
  palette(): void;
  help(): void;
  search(): void;
  mine(): void;
  clear(): void;
  /** Writes a new card in the column where the focus is, else in the first. */
  add(): void;
}

/** Keys that work anywhere on the board's page, but not while somebody types or a dialog is open. */
export function useBoardKeys(keys: BoardKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const [lettersAreOn] = useLetterKeys();
  useEffect(() => {
    const letters: Readonly<Record<string, () => void>> = {
      '?': () => latest.current.help(),
      '/': () => latest.current.search(),
      n: () => latest.current.add(),
      q: () => latest.current.mine(),
      x: () => latest.current.clear(),
    };
    const press = (event: KeyboardEvent): void => {
      const isCommand = event.ctrlKey || event.metaKey;
      const isWriting = isTyping(event.target) && !(isCommand && isEmptyCardLine(event.target));
      if (event.defaultPrevented || isWriting) return;
      if (document.querySelector('[role="dialog"]')) return;
      const deed = isCommand
        ? commandOf(event, latest.current)
        : lettersAreOn && letters[letterOf(event) ?? ''];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [lettersAreOn]);
}

/** The line for a new card, where the focus often rests; while it is empty, it has nothing to undo. */
function isEmptyCardLine(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && 'addCard' in target.dataset && target.value === '';
}

function commandOf(event: KeyboardEvent, keys: BoardKeys): (() => void) | null {
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? keys.redo : keys.undo;
  if (key === 'y') return keys.redo;
  return key === 'k' ? keys.palette : null;
}
