'use client';

import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { CapabilityOption } from '@vicinity/domain/listings';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';

/** Searches the taxonomy by name, in either language, on the server: it is too long to send whole. */
export function CapabilitySelect(props: {
  label: string;
  placeholder?: string;
  value: string | null;
  clearable?: boolean;
  onChoose: (option: CapabilityOption | null) => void;
}) {
  const t = useTranslations('listings');
  const locale = useLocale();
  const trpc = useTRPC();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 150);
  const chosen = useQuery(
    trpc.listings.capabilityOptions.queryOptions(
      { codes: props.value ? [props.value] : [] },
      { enabled: props.value !== null, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const name = chosen.data?.[0]?.[locale];
  const found = useQuery(
    trpc.listings.findCapabilities.queryOptions(
      { q: q === name ? '' : q.slice(0, 100), limit: 20 },
      { placeholderData: (before) => before, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const options = [...(props.value ? (chosen.data ?? []) : []), ...(found.data ?? [])].filter(
    (option, at, all) => all.findIndex(({ code }) => code === option.code) === at,
  );
  const above = (code: string | null) =>
    options
      .find((option) => option.code === code)
      ?.above.map((node) => node[locale])
      .join(' › ');
  return (
    <Select
      label={props.label}
      placeholder={props.placeholder}
      searchable
      clearable={props.clearable}
      data={options.map((option) => ({ value: option.code, label: option[locale] }))}
      filter={({ options: all }) => all}
      value={props.value}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(code) => {
        props.onChoose(options.find((option) => option.code === code) ?? null);
        if (props.value === null) setTyped('');
      }}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <br />
          <small style={{ color: 'var(--mantine-color-dimmed)' }}>{above(option.value)}</small>
        </span>
      )}
      nothingFoundMessage={found.isFetching ? undefined : t('noCapabilityFound')}
      rightSection={found.isFetching ? <Loader size="xs" /> : undefined}
      clearButtonProps={{ 'aria-label': t('clearFilters') }}
    />
  );
}
