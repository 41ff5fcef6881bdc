'use client';

import type { CardView, LabelView } from '@vicinity/board';
import { useFormatter, useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Person } from '../presence/people';
import { hueOf } from '../presence/people';
import { PersonMark } from '../presence/person-mark';
import classes from './card.module.css';

/** What every card of a board is shown with; the same object until one of it changes. */
export interface CardFrame {
  readonly people: ReadonlyMap<string, Person>;
  readonly labels: ReadonlyMap<string, LabelView>;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: string;
  readonly canWrite: boolean;
}

/** A card as it stands in a column: light, for there may be thousands. */
export const CardItem = memo(function CardItem(props: {
  card: CardView;
  frame: CardFrame;
  /** Whoever else has the card open or selected. */
  viewers: readonly Person[];
  isLanded: boolean;
  isLifted: boolean;
  /** Whether it stands in the last column: what is done is not overdue. */
  isDone: boolean;
  /** Whether Tab stops here: once in each column. */
  isStop: boolean;
}) {
  const { card, frame } = props;
  const t = useTranslations('board');
  const [viewer] = props.viewers;
  const stop = props.isStop ? 0 : -1;
  return (
    <article
      className={classes.card}
      data-card={card.id}
      data-movable={frame.canWrite || undefined}
      data-landed={props.isLanded || undefined}
      data-lifted={props.isLifted || undefined}
      data-viewed={viewer ? '' : undefined}
      style={viewer && { '--hue': hueOf(viewer.organizationId) }}
      aria-label={card.title}
    >
      <div className={classes.head}>
        <button type="button" className={classes.title} data-card-open tabIndex={stop}>
          {card.title || t('untitled')}
        </button>
        <button
          type="button"
          className={classes.menu}
          data-card-menu={card.id}
          tabIndex={stop}
          aria-haspopup="menu"
          aria-label={t('cardMenu', { title: card.title })}
        >
          ⋮
        </button>
      </div>
      {card.excerpt && <p className={classes.excerpt}>{card.excerpt}</p>}
      <CardFoot card={card} frame={frame} isDone={props.isDone} />
      {props.viewers.length > 0 && (
        <p className={classes.viewers}>
          {props.viewers.map((person) => (
            <PersonMark key={person.personId} person={person} />
          ))}
          <span>{t('viewing', { names: props.viewers.map(({ name }) => name).join(', ') })}</span>
        </p>
      )}
    </article>
  );
});

function CardFoot(props: { card: CardView; frame: CardFrame; isDone: boolean }) {
  const { card, frame } = props;
  const t = useTranslations('board');
  const format = useFormatter();
  const labels = card.labels.flatMap((id) => frame.labels.get(id) ?? []);
  const assigned = card.assignees.flatMap(({ personId }) => frame.people.get(personId) ?? []);
  const { dueOn, estimate, priority, dependsOn } = card;
  const isOverdue = dueOn !== null && dueOn < frame.today && !props.isDone;
  const isBare =
    labels.length + assigned.length + dependsOn.length === 0 &&
    !(dueOn || estimate || priority || card.deliverable);
  if (isBare) return null;
  return (
    <div className={classes.foot}>
      {priority && (
        <span className={classes.priority} data-priority={priority}>
          {t(`priorities.${priority}`)}
        </span>
      )}
      {card.deliverable && <span className={classes.deliverable}>⚑ {t('deliverable')}</span>}
      {labels.map(({ id, name, color }) => (
        <span key={id} className={classes.label} data-color={color}>
          {name}
        </span>
      ))}
      {dueOn && (
        <time
          dateTime={dueOn}
          className={classes.due}
          data-overdue={isOverdue || undefined}
          title={isOverdue ? t('overdue') : undefined}
        >
          {format.dateTime(new Date(`${dueOn}T00:00:00Z`), {
            month: 'short',
            day: 'numeric',
            timeZone: 'UTC',
          })}
          {isOverdue && <span className={classes.hidden}> {t('overdue')}</span>}
        </time>
      )}
      {estimate !== null && (
        <span className={classes.figure}>{t('estimateShort', { days: estimate })}</span>
      )}
      {dependsOn.length > 0 && (
        <span className={classes.figure}>{t('dependsShort', { count: dependsOn.length })}</span>
      )}
      {assigned.length > 0 && (
        <span className={classes.people}>
          {assigned.map((person) => (
            <PersonMark key={person.personId} person={person} />
          ))}
        </span>
      )}
    </div>
  );
}
