'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import classes from './presence.module.css';
import type { Presence } from './use-presence';

/**
 * Follows somebody: opens what they open and brings into view what they select, until the
 * follower scrolls, presses or types, or they leave.
 */
export function useFollow(options: {
  present: readonly Presence[];
  openCard: (id: string | null) => void;
  reveal: (id: string) => void;
}) {
  const { present, openCard, reveal } = options;
  const t = useTranslations('board');
  const [followed, setFollowed] = useState<string | null>(null);
  const person = present.find(({ personId }) => personId === followed);
  const card = person?.card ?? null;
  const focus = person?.focus ?? null;
  const isGone = followed !== null && !person;
  useEffect(() => {
    if (isGone) setFollowed(null);
  }, [isGone]);
  useEffect(() => {
    if (followed) openCard(card);
  }, [followed, card, openCard]);
  useEffect(() => {
    if (followed && focus) reveal(focus);
  }, [followed, focus, reveal]);
  useEffect(() => {
    if (!followed) return;
    const stop = ({ target }: Event) => {
      const isAvatar = target instanceof Element && target.closest('[aria-pressed]');
      if (!isAvatar) setFollowed(null);
    };
    const events = ['wheel', 'pointerdown', 'keydown', 'touchmove'];
    for (const event of events) window.addEventListener(event, stop, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, stop);
    };
  }, [followed]);
  const frame = person ? (
    <div className={classes.following}>
      <p>{t('follow.on', { name: person.name, organization: person.organizationName })}</p>
    </div>
  ) : null;
  return { followed, follow: setFollowed, frame };
}
