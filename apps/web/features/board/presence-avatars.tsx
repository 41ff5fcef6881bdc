'use client';

import { Avatar, Tooltip } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { initialsOf, type Person } from './people';

const SHOWN = 6;

/** Who is on the board, each with the organization they act for. */
export function PresenceAvatars({ people }: { people: readonly Person[] }) {
  const t = useTranslations('board');
  const once = [...new Map(people.map((person) => [person.personId, person])).values()];
  if (once.length === 0) return null;
  const more = once.slice(SHOWN);
  return (
    <Avatar.Group spacing={6} role="group" aria-label={t('presence')}>
      {once.slice(0, SHOWN).map((person) => (
        <PersonAvatar key={person.personId} person={person} />
      ))}
      {more.length > 0 && (
        <Tooltip label={more.map((person) => person.name).join(', ')}>
          <Avatar size="sm">+{more.length}</Avatar>
        </Tooltip>
      )}
    </Avatar.Group>
  );
}

export function PersonAvatar({ person }: { person: Person }) {
  const label = `${person.name} · ${person.organizationName}`;
  return (
    <Tooltip label={label}>
      <Avatar
        size="sm"
        role="img"
        aria-label={label}
        name={person.organizationId}
        color="initials"
        tabIndex={0}
      >
        {initialsOf(person.name)}
      </Avatar>
    </Tooltip>
  );
}
