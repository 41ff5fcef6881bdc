'use client';

import type { NotificationItem } from '@vicinity/domain/notifications';
import { useLocale, useTranslations } from 'next-intl';
import { pickText } from '@/ui/text';

/** A notice as a sentence in the reader's language; names come in both, and the reader's is taken. */
export function useNoticeText(): (item: Pick<NotificationItem, 'kind' | 'params'>) => string {
  const t = useTranslations('notifications.kinds');
  const locale = useLocale();
  return ({ kind, params }) => {
    const word = (name: string) => String(params[name] ?? '');
    return t(kind, {
      organization: pickText(locale, word('nameZh'), word('nameEn')).text,
      project: word('project'),
      reason: word('reason'),
      reference: word('reference'),
      search: word('search'),
      days: Number(params.days ?? 0),
    });
  };
}
