'use client';

import { ActionIcon, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CapabilityOption, ListingFields } from '@vicinity/domain/listings';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { CapabilitySelect } from '../capability-select';
import type { EditProps } from '../edit-props';

const most = 20;
type Claim = ListingFields['capabilities'][number];

/** Capabilities with their TRL range: chosen by name, or taken from what the text speaks of. */
export function CapabilityFields({ fields, change }: EditProps) {
  const t = useTranslations('listings');
  const locale = useLocale();
  const trpc = useTRPC();
  const { capabilities } = fields;
  const codes = capabilities.map(({ code }) => code);
  const names = useQuery(
    trpc.listings.capabilityOptions.queryOptions(
      { codes },
      { placeholderData: (before) => before, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const nameOf = (code: string) =>
    names.data?.find((option) => option.code === code)?.[locale] ?? code;
  const add = ({ code }: CapabilityOption) => {
    if (codes.includes(code) || codes.length >= most) return;
    change({
      capabilities: [...capabilities, { code, trlMin: null, trlMax: null, confirmed: true }],
    });
  };
  const put = (code: string, part: Partial<Claim>) =>
    change({
      capabilities: capabilities.map((it) => (it.code === code ? { ...it, ...part } : it)),
    });
  return (
    <Stack gap="sm" id="field-capabilities" tabIndex={-1}>
      {capabilities.map(({ code, trlMin, trlMax }) => (
        <Group key={code} gap="xs" align="end" wrap="wrap">
          <Text size="sm" style={{ flex: '1 1 12rem', alignSelf: 'center' }}>
            {nameOf(code)}
          </Text>
          <Level
            label={t('fields.trlMin')}
            value={trlMin}
            onChange={(value) => put(code, { trlMin: value })}
          />
          <Level
            label={t('fields.trlMax')}
            value={trlMax}
            onChange={(value) => put(code, { trlMax: value })}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label={t('removeCapability', { name: nameOf(code) })}
            onClick={() => change({ capabilities: capabilities.filter((it) => it.code !== code) })}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <CapabilitySelect
        label={t('addCapability')}
        value={null}
        onChoose={(option) => option && add(option)}
      />
      <Suggestions fields={fields} taken={codes} onTake={add} />
      <Text size="xs" c="dimmed">
        {t('trlHint')}
      </Text>
    </Stack>
  );
}

function Level(props: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <NumberInput
      label={props.label}
      w={84}
      min={1}
      max={9}
      allowDecimal={false}
      clampBehavior="strict"
      value={props.value ?? ''}
      onChange={(value) => props.onChange(typeof value === 'number' && value >= 1 ? value : null)}
    />
  );
}

function Suggestions(props: {
  fields: ListingFields;
  taken: readonly string[];
  onTake: (option: CapabilityOption) => void;
}) {
  const t = useTranslations('listings');
  const locale = useLocale();
  const trpc = useTRPC();
  const { titleZh, titleEn, summaryZh, summaryEn, descriptionZh, descriptionEn } = props.fields;
  const [text] = useDebouncedValue(
    [titleZh, titleEn, summaryZh, summaryEn, descriptionZh, descriptionEn]
      .filter(Boolean)
      .join('\n')
      .slice(0, 20_000),
    1000,
  );
  const query = useQuery(
    trpc.listings.suggestCapabilities.queryOptions(
      { text },
      { enabled: text.length > 0, placeholderData: (before) => before },
    ),
  );
  const fresh = (query.data ?? []).filter(({ code }) => !props.taken.includes(code));
  if (!query.data || (fresh.length === 0 && props.taken.length > 0)) return null;
  return (
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        {fresh.length > 0 ? t('suggested') : t('suggestNone')}
      </Text>
      {fresh.map((option) => (
        <Button
          key={option.code}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={12} aria-hidden />}
          onClick={() => props.onTake(option)}
        >
          {option[locale]}
        </Button>
      ))}
    </Group>
  );
}
