'use client';

import {
  Button,
  Checkbox,
  Group,
  Indicator,
  MultiSelect,
  NativeSelect,
  Popover,
  Stack,
  TextInput,
} from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import {
  dueFilters,
  type Grouping,
  groupings,
  isFiltering,
  isPriority,
  NOBODY,
  noFilter,
  priorities,
} from '@vicinity/board';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useBoard } from '../board-context';

/** Search, filters and lanes, all of them kept in the address. */
export function FilterBar({ setLanes }: { setLanes: (lanes: Grouping | null) => void }) {
  const { filter, setFilter, lanes, people, view, me } = useBoard();
  const t = useTranslations('board');
  const tc = useTranslations('common');
  const isBoard = !useSearchParams().has('view');
  const chosen = [filter.persons, filter.organizations, filter.labels, filter.priorities].flat()
    .length;
  const count = chosen + Number(filter.due !== null) + Number(filter.deliverable);
  const persons = [...new Map(people.map((person) => [person.personId, person])).values()];
  const organizations = new Map(people.map((p) => [p.organizationId, p.organizationName]));
  const isMine = filter.persons.length === 1 && filter.persons[0] === me.personId;
  return (
    <Group gap="xs">
      <SearchField />
      <Button
        size="xs"
        variant={isMine ? 'light' : 'default'}
        aria-pressed={isMine}
        onClick={() => setFilter({ ...filter, persons: isMine ? [] : [me.personId] })}
      >
        {t('filter.mine')}
      </Button>
      <Popover position="bottom-start" withinPortal trapFocus shadow="md" width={320}>
        <Indicator label={count} size={16} disabled={count === 0}>
          <Popover.Target>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFilter size={14} aria-hidden />}
              aria-label={t('filter.open', { count })}
            >
              {t('filter.title')}
            </Button>
          </Popover.Target>
        </Indicator>
        <Popover.Dropdown>
          <Stack gap="xs">
            <MultiSelect
              size="xs"
              label={t('assignees')}
              data={[
                { value: NOBODY, label: t('filter.nobody') },
                ...persons.map((p) => ({
                  value: p.personId,
                  label: `${p.name} · ${p.organizationName}`,
                })),
              ]}
              value={[...filter.persons]}
              onChange={(ids) => setFilter({ ...filter, persons: ids })}
              searchable
              clearable
              comboboxProps={{ withinPortal: false }}
            />
            <MultiSelect
              size="xs"
              label={t('organizations')}
              data={[...organizations].map(([value, label]) => ({ value, label }))}
              value={[...filter.organizations]}
              onChange={(ids) => setFilter({ ...filter, organizations: ids })}
              clearable
              comboboxProps={{ withinPortal: false }}
            />
            <MultiSelect
              size="xs"
              label={t('labels')}
              data={view.labels.map(({ id, name }) => ({ value: id, label: name }))}
              value={[...filter.labels]}
              onChange={(ids) => setFilter({ ...filter, labels: ids })}
              searchable
              clearable
              comboboxProps={{ withinPortal: false }}
            />
            <MultiSelect
              size="xs"
              label={t('priority')}
              data={priorities.map((value) => ({ value, label: t(`priorities.${value}`) }))}
              value={[...filter.priorities]}
              onChange={(chosen) => setFilter({ ...filter, priorities: chosen.filter(isPriority) })}
              clearable
              comboboxProps={{ withinPortal: false }}
            />
            <NativeSelect
              size="xs"
              label={t('dueOn')}
              value={filter.due ?? ''}
              data={[
                { value: '', label: tc('all') },
                ...dueFilters.map((value) => ({ value, label: t(`filter.due.${value}`) })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                setFilter({ ...filter, due: dueFilters.find((due) => due === value) ?? null })
              }
            />
            <Checkbox
              size="xs"
              label={t('filter.deliverables')}
              checked={filter.deliverable}
              onChange={(event) =>
                setFilter({ ...filter, deliverable: event.currentTarget.checked })
              }
            />
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {isBoard && (
        <NativeSelect
          size="xs"
          aria-label={t('lanes.title')}
          value={lanes ?? ''}
          data={[
            { value: '', label: t('lanes.none') },
            ...groupings.map((value) => ({ value, label: t(`lanes.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            setLanes(groupings.find((grouping) => grouping === value) ?? null)
          }
        />
      )}
      {isFiltering(filter) && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => setFilter(noFilter)}
        >
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  );
}

function SearchField() {
  const { filter, setFilter } = useBoard();
  const t = useTranslations('board');
  const [text, setText] = useState(filter.text);
  const write = useDebouncedCallback((next: string) => setFilter({ ...filter, text: next }), 150);
  useEffect(() => setText(filter.text), [filter.text]);
  return (
    <TextInput
      size="xs"
      type="search"
      w={180}
      data-board-search
      leftSection={<IconSearch size={14} aria-hidden />}
      aria-label={t('filter.search')}
      placeholder={t('filter.search')}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        write(value);
      }}
    />
  );
}
