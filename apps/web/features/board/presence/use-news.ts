'use client';

import { type BoardView, type CardNews, watchCards } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { DocumentConnection } from '../connection/document-connection';
import type { Person } from './people';

/** What somebody else did to a card, as a sentence. */
export interface News {
  readonly card: string;
  readonly text: string;
  readonly at: number;
}

const PAUSE = 2_500;
const fields = ['pos', 'title', 'archivedAt', 'dueOn', 'startOn', 'estimate', 'priority'] as const;

/**
 * What others do to cards: at most one sentence each few seconds is announced, politely; `latest`
 * is the last thing done to any card, for whoever edits or drags that card just now.
 */
export function useNews(options: {
  connection: DocumentConnection | null;
  view: BoardView | null;
  who: (client: number | undefined) => Person | null;
  announce: (text: string) => void;
}): News | null {
  const { connection, who, announce } = options;
  const t = useTranslations('board');
  const [latest, setLatest] = useState<News | null>(null);
  const view = useRef(options.view);
  view.current = options.view;
  useEffect(() => {
    if (!connection) return;
    let waiting: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      timer = undefined;
      const [only] = waiting;
      if (waiting.length === 1 && only) announce(only);
      else if (waiting.length > 1) announce(t('news.many', { count: waiting.length }));
      waiting = [];
    };
    const tell = (news: readonly CardNews[]) => {
      for (const item of news.filter(({ field }) => field !== 'excerpt')) {
        const person = who(item.writer);
        if (!person) continue;
        const text = sentence(
          t,
          item,
          person,
          connection.doc.getMap('cards').get(item.id),
          view.current,
        );
        setLatest({ card: item.id, text, at: Date.now() });
        waiting.push(text);
        timer ??= setTimeout(say, PAUSE);
      }
    };
    const stop = watchCards(connection.doc, (origin) => connection.isLive(origin), tell);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [connection, who, announce, t]);
  return latest;
}

function sentence(
  t: ReturnType<typeof useTranslations<'board'>>,
  { id, field }: CardNews,
  { name, organizationName: organization }: Person,
  entry: unknown,
  view: BoardView | null,
): string {
  const get = (key: string): unknown =>
    typeof entry === 'object' && entry !== null && 'get' in entry && typeof entry.get === 'function'
      ? entry.get(key)
      : undefined;
  const title = get('title');
  const place = get('pos');
  const columnId: unknown = Array.isArray(place) ? place[0] : undefined;
  const column = view?.columns.find((candidate) => candidate.id === columnId)?.title ?? '';
  const values = { name, organization, title: typeof title === 'string' ? title : id, column };
  const known = fields.find((candidate) => candidate === field);
  if (known === 'archivedAt') return t(get(field) ? 'news.archived' : 'news.restored', values);
  return t(known ? `news.${known}` : 'news.other', values);
}
