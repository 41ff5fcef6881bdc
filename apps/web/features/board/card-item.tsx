'use client';

import { ActionIcon, Badge, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import {
  IconArchive,
  IconArrowsMove,
  IconDotsVertical,
  IconFlag,
  IconPencil,
} from '@tabler/icons-react';
import type { CardView, LabelView } from '@vicinity/board';
import { useFormatter, useTranslations } from 'next-intl';
import { useRef } from 'react';
import classes from './board.module.css';
import { useCardDrag } from './drag';
import type { Person } from './people';
import { PersonAvatar } from './presence-avatars';

export interface CardDeeds {
  open(card: CardView): void;
  move(card: CardView): void;
  archive(card: CardView): void;
}

/** A card as it stands in a column. */
export function CardItem(props: {
  card: CardView;
  people: ReadonlyMap<string, Person>;
  labels: readonly LabelView[];
  /** Whoever else has the card open. */
  viewers: readonly Person[];
  landed: boolean;
  canWrite: boolean;
  deeds: CardDeeds;
}) {
  const { card, deeds, canWrite } = props;
  const t = useTranslations('board');
  const format = useFormatter();
  const ref = useRef<HTMLElement>(null);
  const drag = useCardDrag(ref, card.id, canWrite);
  const assigned = card.assignees.flatMap(({ personId }) => props.people.get(personId) ?? []);
  const hasFoot = card.dueOn || card.deliverable || assigned.length > 0 || card.labels.length > 0;
  return (
    <li className={classes.place} data-edge={drag.kind === 'hovered' ? drag.edge : undefined}>
      <article
        ref={ref}
        className={classes.card}
        data-card={card.id}
        data-movable={canWrite || undefined}
        data-dragged={drag.kind === 'dragged' || undefined}
        data-landed={props.landed || undefined}
        aria-label={card.title}
      >
        <Group wrap="nowrap" gap={4} align="flex-start">
          <UnstyledButton className={classes.title} onClick={() => deeds.open(card)}>
            {card.title || t('untitled')}
          </UnstyledButton>
          {props.viewers.map((person) => (
            <PersonAvatar key={person.personId} person={person} />
          ))}
          {canWrite && <CardMenu card={card} deeds={deeds} />}
        </Group>
        {card.excerpt && (
          <Text size="sm" c="dimmed" lineClamp={2}>
            {card.excerpt}
          </Text>
        )}
        {hasFoot && (
          <Group gap={6} mt={6}>
            {card.deliverable && (
              <Badge size="sm" variant="light" leftSection={<IconFlag size={11} aria-hidden />}>
                {t('deliverable')}
              </Badge>
            )}
            {card.dueOn && (
              <Text size="xs" className={classes.due}>
                <time dateTime={card.dueOn}>
                  {format.dateTime(new Date(`${card.dueOn}T00:00:00Z`), {
                    dateStyle: 'medium',
                    timeZone: 'UTC',
                  })}
                </time>
              </Text>
            )}
            {props.labels
              .filter(({ id }) => card.labels.includes(id))
              .map((label) => (
                <Badge key={label.id} size="sm" variant="outline" color="gray" tt="none">
                  {label.name}
                </Badge>
              ))}
            {assigned.map((person) => (
              <PersonAvatar key={person.personId} person={person} />
            ))}
          </Group>
        )}
      </article>
    </li>
  );
}

function CardMenu({ card, deeds }: { card: CardView; deeds: CardDeeds }) {
  const t = useTranslations('board');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('cardMenu', { title: card.title })}
          data-card-menu={card.id}
        >
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => deeds.open(card)}>
          {t('edit')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowsMove size={14} />} onClick={() => deeds.move(card)}>
          {t('moveTo')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArchive size={14} />} onClick={() => deeds.archive(card)}>
          {t('archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
