'use client';

import { Tooltip } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Person } from './people';
import { PersonMark } from './person-mark';
import classes from './presence.module.css';
import type { Presence } from './use-presence';

const SHOWN = 8;

/** Who is on the board, each with the organization they act for; a press follows them. */
export function PresenceAvatars(props: {
  me: Person;
  present: readonly Presence[];
  followed: string | null;
  onFollow: (personId: string | null) => void;
}) {
  const t = useTranslations('board');
  const others = new Map(props.present.map((person) => [person.personId, person]));
  others.delete(props.me.personId);
  const shown = [...others.values()];
  return (
    <ul aria-label={t('presence')} className={classes.avatars}>
      <li>
        <PersonMark person={props.me} />
      </li>
      {shown.slice(0, SHOWN).map((person) => {
        const isFollowed = person.personId === props.followed;
        const label = t(isFollowed ? 'follow.stop' : 'follow.start', {
          name: person.name,
          organization: person.organizationName,
        });
        return (
          <li key={person.personId}>
            <Tooltip label={label}>
              <button
                type="button"
                className={classes.avatar}
                aria-pressed={isFollowed}
                aria-label={label}
                onClick={() => props.onFollow(isFollowed ? null : person.personId)}
              >
                <PersonMark person={person} />
              </button>
            </Tooltip>
          </li>
        );
      })}
      {shown.length > SHOWN && (
        <li
          title={shown
            .slice(SHOWN)
            .map(({ name }) => name)
            .join(', ')}
        >
          +{shown.length - SHOWN}
        </li>
      )}
    </ul>
  );
}
