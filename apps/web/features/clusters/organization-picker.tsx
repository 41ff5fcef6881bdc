'use client';

import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { OrganizationKind } from '@vicinity/domain/kernel';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { pickText } from '@/ui/text';

/** Finds a verified organization by a part of its name and hands over its id. */
export function OrganizationPicker(props: {
  label: string;
  hint: string;
  kind?: OrganizationKind;
  clusterId?: string;
  onPick: (organizationId: string) => void;
}) {
  const t = useTranslations('clusters');
  const locale = useLocale();
  const trpc = useTRPC();
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), 250);
  const { kind, clusterId } = props;
  const found = useQuery(
    trpc.organizations.browse.queryOptions(
      { text: sought, kind, clusterId, limit: 20 },
      { enabled: sought !== '' },
    ),
  );
  const verified = (found.data?.items ?? []).filter(({ state }) => state === 'verified');
  return (
    <Select
      label={props.label}
      description={props.hint}
      searchable
      value={null}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={sought && found.isSuccess ? t('nobodyFound') : undefined}
      filter={({ options }) => options}
      data={verified.map(({ id, nameZh, nameEn }) => ({
        value: id,
        label: pickText(locale, nameZh, nameEn).text,
      }))}
      onChange={(id) => {
        if (id) props.onPick(id);
        setText('');
      }}
    />
  );
}
