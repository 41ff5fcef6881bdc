'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useTRPC } from '@/trpc/client';
import { pickText } from '@/ui/text';

export interface Moment {
  /** What it is called in the address. */
  readonly key: string;
  readonly at: Date;
  readonly label: string;
}

/** The moments to compare with, those that matter most to the reader first; notes the visit. */
export function useMoments(projectId: string): Moment[] {
  const t = useTranslations('boards.history');
  const tp = useTranslations('projects');
  const locale = useLocale();
  const format = useFormatter();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.boards.moments.queryOptions({ projectId }));
  if (!data) return [];
  const when = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const moments: Moment[] = [];
  if (data.lastVisit)
    moments.push({
      key: 'visit',
      at: data.lastVisit,
      label: t('myVisit', { when: when(data.lastVisit) }),
    });
  for (const party of data.parties) {
    const organization = pickText(locale, party.nameZh, party.nameEn).text;
    if (!party.at) continue;
    moments.push({
      key: `party-${party.organizationId}`,
      at: party.at,
      label: t('partyVisit', {
        organization,
        role: tp(`roles.${party.role}`),
        when: when(party.at),
      }),
    });
  }
  for (const { id, name, at } of data.versions)
    moments.push({ key: id, at, label: t('version', { name, when: when(at) }) });
  for (const { id, title, on } of data.milestones) {
    if (!on) continue;
    const at = new Date(`${on}T23:59:59Z`);
    moments.push({ key: id, at, label: t('milestone', { title, when: when(at) }) });
  }
  for (const { stage, at } of data.stages)
    moments.push({
      key: `stage-${stage}`,
      at,
      label: t('stage', { stage: tp(`stages.${stage}`), when: when(at) }),
    });
  const today = new Date().toISOString().slice(0, 10);
  for (const at of data.days) {
    const day = at.toISOString().slice(0, 10);
    if (day !== today) moments.push({ key: day, at, label: t('dayLeft', { when: when(at) }) });
  }
  moments.push({ key: 'begins', at: data.begins, label: t('begins', { when: when(data.begins) }) });
  return moments;
}

/** Remembers that the reader looked at the board, once for each time it is opened. */
export function useVisit(projectId: string): void {
  const trpc = useTRPC();
  const { mutate } = useMutation(trpc.boards.visit.mutationOptions());
  useEffect(() => mutate({ projectId }), [mutate, projectId]);
}
