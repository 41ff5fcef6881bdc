'use client';

import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { useBoard } from '../board-context';
import { arrives } from './arrives';
import { decodeText } from './read-text';
import type { ImportProblem, ImportReport } from './report-types';

/** Where an import stands. Until `importing` nothing has been changed anywhere. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'broken'; readonly name: string; readonly problem: ImportProblem }
  | {
      readonly kind: 'checked' | 'importing';
      readonly name: string;
      readonly text: string;
      readonly report: ImportReport;
    }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'done'; readonly cards: number };

export function useImport() {
  const { projectId, board, actions } = useBoard();
  const t = useTranslations('exchange');
  const locale = useLocale();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const check = useMutation(trpc.boards.checkImport.mutationOptions());
  const bring = useMutation(trpc.boards.importBoard.mutationOptions());
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

  async function choose(file: File | null): Promise<void> {
    if (!file) return;
    const { name } = file;
    setState({ kind: 'reading', name });
    try {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      const report = await check.mutateAsync({ projectId, text, locale, timeZone });
      if (report.status === 'read') setState({ kind: 'checked', name, text, report });
      else setState({ kind: 'broken', name, problem: report.problem });
    } catch (error) {
      setState({ kind: 'failed', why: errorText(error) });
    }
  }

  async function confirm(people: Readonly<Record<string, string>>): Promise<void> {
    if (state.kind !== 'checked') return;
    const { text } = state;
    setState({ ...state, kind: 'importing' });
    try {
      const done = await bring.mutateAsync({ projectId, text, locale, timeZone, people });
      const { id, changes, cards } = done;
      const last = changes.at(-1);
      if (last && (await arrives(board, last))) {
        actions.run(() => ({ status: 'done', id, changes }), t('imported', { count: cards }));
      }
      setState({ kind: 'done', cards });
    } catch (error) {
      setState({ kind: 'failed', why: errorText(error) });
    }
  }

  return { state, choose, confirm };
}
