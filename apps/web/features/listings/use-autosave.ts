'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Finding, ListingFields, ListingView } from '@vicinity/domain/listings';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { refusalOf, useErrorText } from '@/trpc/refusal';

export type SaveState =
  | { readonly type: 'saved' | 'unsaved' | 'saving' | 'stale' }
  | { readonly type: 'failed'; readonly reason: string };

/** Milliseconds without typing after which a draft saves itself. */
const quiet = 800;

/**
 * The fields of a listing, saved one save at a time, each from the version that the last one made.
 * A refused version ends the saving: only the person can say which text holds.
 */
export function useAutosave(view: ListingView) {
  const trpc = useTRPC();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(trpc.listings.save.mutationOptions());
  const [fields, setFields] = useState<ListingFields>(view.fields);
  const [state, setState] = useState<SaveState>({ type: 'saved' });
  const [findings, setFindings] = useState<readonly Finding[]>(view.findings);
  const [textStates, setTextStates] = useState({ zh: view.textStateZh, en: view.textStateEn });
  const version = useRef(view.version);
  const latest = useRef(fields);
  const dirty = useRef(false);
  const stale = useRef(false);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveOnce = useCallback(
    async (translationReviewed: boolean): Promise<boolean> => {
      if (stale.current) return false;
      if (!dirty.current && !translationReviewed) return true;
      dirty.current = false;
      setState({ type: 'saving' });
      try {
        const saved = await mutateAsync({
          id: view.id,
          version: version.current,
          fields: latest.current,
          translationReviewed,
        });
        version.current = saved.version;
        setFindings(saved.findings);
        setTextStates({ zh: saved.textStateZh, en: saved.textStateEn });
        setState({ type: dirty.current ? 'unsaved' : 'saved' });
        await queries.invalidateQueries({
          queryKey: trpc.listings.pathKey(),
          refetchType: 'none',
        });
        return true;
      } catch (error) {
        dirty.current = true;
        stale.current = refusalOf(error)?.code === 'stale';
        setState(stale.current ? { type: 'stale' } : { type: 'failed', reason: errorText(error) });
        return false;
      }
    },
    [errorText, mutateAsync, queries, trpc, view.id],
  );

  /** Saves what is not saved yet; true once everything is. */
  const flush = useCallback(
    (translationReviewed = false): Promise<boolean> => {
      clearTimeout(timer.current);
      running.current = running.current.then(() => saveOnce(translationReviewed));
      return running.current;
    },
    [saveOnce],
  );

  const change = useCallback(
    (part: Partial<ListingFields>) => {
      latest.current = { ...latest.current, ...part };
      setFields(latest.current);
      dirty.current = true;
      setState((now) => (now.type === 'stale' ? now : { type: 'unsaved' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), quiet);
    },
    [flush],
  );

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);

  const leave = useRef(flush);
  leave.current = flush;
  // Leaving for another page of ours saves what the quiet had not yet saved.
  useEffect(() => () => void leave.current(), []);

  return { fields, change, flush, state, findings, textStates };
}
