'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

const PAUSE = 500;

interface Edit {
  readonly text: string;
  /** What the text is an edit of. */
  readonly base: string;
  /** Once written: what the board showed at that moment, until it shows the edit. */
  readonly shown: string | null;
}

/**
 * A text field that is written when its writer pauses, leaves it, or its dialog goes away.
 * Between, it shows what others write. `write` gets the text and what it was an edit of.
 */
export function Draft(props: {
  text: string;
  write: (text: string, base: string) => void;
  children: (field: {
    value: string;
    onChange: (event: { currentTarget: { value: string } }) => void;
    onBlur: () => void;
  }) => ReactNode;
}) {
  const { text, write } = props;
  const [edit, setEdit] = useState<Edit | null>(null);
  const finish = () => {
    if (!edit || edit.shown !== null || edit.text === edit.base) return;
    write(edit.text, edit.base);
    setEdit({ ...edit, shown: text });
  };
  const latest = useRef(finish);
  latest.current = finish;
  useEffect(() => {
    if (!edit || edit.shown !== null) return;
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [edit]);
  useEffect(() => {
    setEdit((present) =>
      present && present.shown !== null && present.shown !== text ? null : present,
    );
  }, [text]);
  useEffect(() => () => latest.current(), []);

  return props.children({
    value: edit?.text ?? text,
    onChange: ({ currentTarget }) => {
      const written = edit && edit.shown !== null ? edit.text : undefined;
      const base = written ?? edit?.base ?? text;
      setEdit({ text: currentTarget.value, base, shown: null });
    },
    onBlur: () => {
      finish();
      setEdit(null);
    },
  });
}
