'use client';

import { type BoardView, type Change, EXISTS, isPriority, MOVER, notified } from '@vicinity/board';
import { useFormatter, useTranslations } from 'next-intl';
import type { Person } from '../presence/people';

type Names = Pick<BoardView, 'columns' | 'archivedColumns' | 'labels' | 'archivedLabels' | 'rules'>;

/** Renders what changed, and the value of a field then or now, in the reader's language. */
export function useChangeText(view: BoardView, people: readonly Person[]) {
  const t = useTranslations('boards.history');
  const tb = useTranslations('board');
  const ta = useTranslations('automation');
  const format = useFormatter();

  function titleOf({ entity, id }: Pick<Change, 'entity' | 'id'>): string {
    if (entity === 'column') return columnName(view, id) ?? '–';
    if (entity === 'label') return labelName(view, id);
    if (entity === 'rule') {
      const rule = view.rules.find((each) => each.id === id);
      return ta('ruleFor', { column: (rule && columnName(view, rule.columnId)) ?? '–' });
    }
    const cards = [
      ...view.columns.flatMap((column) => column.cards),
      ...view.unsorted,
      ...view.archivedCards,
    ];
    return cards.find((card) => card.id === id)?.title ?? '–';
  }

  function value(field: string, of: unknown): string {
    if (of === null || of === undefined || of === '' || of === false) return t('nothing');
    if (field === 'columnId') return columnName(view, String(of)) ?? '–';
    if (field === 'label') return labelName(view, String(of));
    if (field === 'assignee') return assigneeName(String(of));
    if (field === 'notify')
      return ta(`notified.${notified.find((word) => word === of) ?? 'nobody'}`);
    if (field === 'pos' && Array.isArray(of)) return columnName(view, String(of[0])) ?? '–';
    if (field.startsWith('after:')) return titleOf({ entity: 'card', id: field.slice(6) });
    if (field === 'startOn' || field === 'dueOn')
      return format.dateTime(new Date(`${String(of)}T00:00:00Z`), {
        dateStyle: 'medium',
        timeZone: 'UTC',
      });
    if (field === 'priority') {
      const name = String(of);
      return isPriority(name) ? tb(`priorities.${name}`) : name;
    }
    if (field.startsWith('assignee:')) {
      const personId = field.slice('assignee:'.length);
      return people.find((person) => person.personId === personId)?.name ?? t('somebody');
    }
    if (field.startsWith('label:')) return labelName(view, field.slice('label:'.length));
    return of === true ? t('yes') : String(of);
  }

  function assigneeName(of: string): string {
    if (of === MOVER) return ta('mover');
    const [personId] = of.split(' ');
    return people.find((person) => person.personId === personId)?.name ?? t('somebody');
  }

  function fieldName(field: string): string {
    if (field === 'pos') return tb('column');
    if (field.startsWith('assignee:')) return tb('assignees');
    if (field.startsWith('label:')) return tb('labels');
    if (field.startsWith('after:')) return tb('dependsOn');
    if (field === 'title' || field === 'name') return tb('title');
    if (field === 'excerpt') return tb('text');
    if (field === 'color') return tb('color');
    if (field === 'label') return tb('labels');
    if (field === 'columnId') return tb('column');
    if (field === 'assignee') return tb('assignees');
    if (field === 'dueIn' || field === 'notify') return ta(field);
    if (
      field === 'startOn' ||
      field === 'dueOn' ||
      field === 'priority' ||
      field === 'estimate' ||
      field === 'deliverable' ||
      field === 'wipLimit'
    )
      return tb(field);
    return field;
  }

  function sentence(change: Change): string {
    const { entity, field, before, after } = change;
    const title = titleOf(change);
    if (field === EXISTS) return t(`did.created_${entity}`, { title });
    if (field === 'archivedAt')
      return after === null ? t('did.restored', { title }) : t('did.archived', { title });
    if (field === 'key') return t('did.reordered', { title });
    if (field === 'excerpt' || field === 'description') return t('did.wrote', { title });
    const isSamePlace =
      field === 'pos' && Array.isArray(before) && Array.isArray(after) && before[0] === after[0];
    if (isSamePlace) return t('did.reordered', { title });
    return t('did.changed', {
      title,
      field: fieldName(field),
      before: value(field, before),
      after: value(field, after),
    });
  }
  return { sentence, value, fieldName };
}

function columnName(view: Names, id: string): string | undefined {
  return [...view.columns, ...view.archivedColumns].find((column) => column.id === id)?.title;
}

function labelName(view: Names, id: string): string {
  return [...view.labels, ...view.archivedLabels].find((label) => label.id === id)?.name ?? id;
}
