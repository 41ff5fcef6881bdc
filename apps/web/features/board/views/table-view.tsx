'use client';

import { Button, Group, NativeSelect, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { groupCards, groupings, isPriority, priorities } from '@vicinity/board';
import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBoard } from '../board-context';
import { CardRow } from './card-row';
import { placedCards, type Sorting, sortCards, sortings } from './placed-cards';
import { setInAddress } from './set-in-address';
import classes from './views.module.css';

const PAGE = 200;

/** The cards as a table: sorted, grouped, and edited where they stand. */
export function TableView() {
  const { view, passes, people } = useBoard();
  const t = useTranslations('boards.views');
  const tb = useTranslations('board');
  const locale = useLocale();
  const params = useSearchParams();
  const asked = params.get('sort') ?? 'column';
  const by = sortings.find((name) => name === asked.replace(/^-/, '')) ?? 'column';
  const descending = asked.startsWith('-');
  const group = groupings.find((name) => name === params.get('group')) ?? null;
  const [shown, setShown] = useState(PAGE);
  const sorted = sortCards(placedCards(view, passes), by, descending, locale);
  const page = sorted.slice(0, shown);
  const known = new Map(page.map((placed) => [placed.card.id, placed]));
  const groups = group
    ? groupCards(
        page.map(({ card }) => card),
        group,
        view,
        group === 'priority' ? priorities : [],
      ).map(({ key, cards }) => ({
        title: nameOf(key),
        rows: cards.flatMap((card) => known.get(card.id) ?? []),
      }))
    : [{ title: null, rows: page }];

  function nameOf(key: string | null): string {
    if (key === null || group === null) return t('without');
    if (group === 'priority') return isPriority(key) ? tb(`priorities.${key}`) : key;
    if (group === 'label') return view.labels.find(({ id }) => id === key)?.name ?? key;
    const person = people.find((p) => (group === 'person' ? p.personId : p.organizationId) === key);
    return (group === 'person' ? person?.name : person?.organizationName) ?? t('without');
  }
  const heading = (name: Sorting) => (
    <Table.Th
      aria-sort={by === name ? (descending ? 'descending' : 'ascending') : undefined}
      key={name}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => setInAddress('sort', by === name && !descending ? `-${name}` : name)}
      >
        {tb(name)}
        {by === name &&
          (descending ? (
            <IconArrowDown size={14} aria-hidden />
          ) : (
            <IconArrowUp size={14} aria-hidden />
          ))}
      </UnstyledButton>
    </Table.Th>
  );
  return (
    <>
      <Group mb="xs">
        <NativeSelect
          label={t('groupBy')}
          value={group ?? ''}
          data={[
            { value: '', label: t('noGroups') },
            ...groupings.map((name) => ({ value: name, label: t(`groups.${name}`) })),
          ]}
          onChange={({ currentTarget }) => setInAddress('group', currentTarget.value || null)}
        />
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus */}
      <section className={classes.scroll} aria-label={t('table')} tabIndex={0}>
        <Table verticalSpacing={4} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              {sortings.map(heading)}
              <Table.Th>{tb('assignees')}</Table.Th>
              <Table.Th>{tb('labels')}</Table.Th>
              <Table.Th>{tb('deliverable')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {groups.map(({ title, rows }) => (
            <Table.Tbody key={title ?? ''}>
              {title !== null && (
                <Table.Tr>
                  <Table.Th colSpan={9} scope="rowgroup">
                    {title}{' '}
                    <Text span size="sm" c="dimmed">
                      {rows.length}
                    </Text>
                  </Table.Th>
                </Table.Tr>
              )}
              {rows.map((placed) => (
                <CardRow key={placed.card.id} placed={placed} />
              ))}
            </Table.Tbody>
          ))}
        </Table>
      </section>
      {sorted.length === 0 && <Text c="dimmed">{tb('nothingShown')}</Text>}
      {sorted.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAGE)}>
          {t('more', { count: sorted.length - shown })}
        </Button>
      )}
    </>
  );
}
