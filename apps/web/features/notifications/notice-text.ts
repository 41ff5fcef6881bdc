'use client';

import type { NotificationItem } from '@vicinity/domain/notifications';
import { useLocale, useTranslations } from 'next-intl';
import { pickText } from '@/ui/text';
import { noticeArguments } from './notice-arguments';

/** A notice as a sentence in the reader's language; names come in both, and the reader's is taken. */
export function useNoticeText(): (item: Pick<NotificationItem, 'kind' | 'params'>) => string {
  const t = useTranslations('notifications.kinds');
  const locale = useLocale();
  return ({ kind, params }) => {
    const [zh, en] = [params.nameZh, params.nameEn].map((name) => String(name ?? ''));
    const organization = pickText(locale, zh ?? '', en ?? '').text;
    return t(kind, { organization, ...noticeArguments(params) });
  };
}
