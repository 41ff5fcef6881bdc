'use client';

import { Button, Chip, Group, MultiSelect, Select, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { organizationKinds } from '@vicinity/domain/kernel/actor';
import type { ListingFilter } from '@vicinity/domain/listings';
import { listingKinds } from '@vicinity/domain/listings/words';
import { useTranslations } from 'next-intl';
import { CapabilitySelect } from './capability-select';

export type Choice = { readonly value: string; readonly label: string };
export type FilterChoices = {
  readonly regions: readonly Choice[];
  readonly industries: readonly Choice[];
  readonly clusters: readonly Choice[];
};

export function ListingFilters({
  filter,
  choices,
  onChange,
}: {
  filter: ListingFilter;
  choices: FilterChoices;
  onChange: (filter: ListingFilter) => void;
}) {
  const t = useTranslations('listings');
  const tc = useTranslations('common');
  const [opened, { toggle }] = useDisclosure(false);
  const change = (part: Partial<ListingFilter>) => onChange({ ...filter, ...part });
  return (
    <Stack gap="sm">
      <Chip.Group
        multiple
        value={[...(filter.kinds ?? [])]}
        onChange={(values) =>
          change({ kinds: listingKinds.filter((kind) => values.includes(kind)) })
        }
      >
        <Group gap={6} role="group" aria-label={t('kind')}>
          {listingKinds.map((kind) => (
            <Chip key={kind} value={kind} size="sm">
              {t(`kinds.${kind}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Button
        hiddenFrom="sm"
        variant="default"
        leftSection={<IconFilter size={16} aria-hidden />}
        onClick={toggle}
        aria-expanded={opened}
        aria-controls="listing-filters"
      >
        {t('filters')}
      </Button>
      <SimpleGrid
        id="listing-filters"
        cols={{ base: 1, xs: 2, md: choices.clusters.length > 0 ? 5 : 4 }}
        spacing="sm"
        {...(opened ? {} : { visibleFrom: 'sm' })}
      >
        <MultiSelect
          label={t('organizationKind')}
          data={organizationKinds.map((kind) => ({
            value: kind,
            label: tc(`organizationKinds.${kind}`),
          }))}
          value={[...(filter.organizationKinds ?? [])]}
          onChange={(values) =>
            change({ organizationKinds: organizationKinds.filter((kind) => values.includes(kind)) })
          }
          placeholder={filter.organizationKinds?.length ? undefined : tc('all')}
        />
        <Select
          label={t('region')}
          placeholder={t('anyRegion')}
          data={[...choices.regions]}
          value={filter.region ?? null}
          onChange={(value) => change({ region: value ?? undefined })}
          searchable
          clearable
        />
        <Select
          label={t('industry')}
          placeholder={t('anyIndustry')}
          data={[...choices.industries]}
          value={filter.industry ?? null}
          onChange={(value) => change({ industry: value ?? undefined })}
          searchable
          clearable
        />
        <CapabilitySelect
          label={t('capability')}
          placeholder={t('anyCapability')}
          value={filter.capability ?? null}
          clearable
          onChoose={(option) => change({ capability: option?.code })}
        />
        {choices.clusters.length > 0 && (
          <Select
            label={t('cluster')}
            placeholder={tc('all')}
            data={[...choices.clusters]}
            value={filter.clusterId ?? null}
            onChange={(value) => change({ clusterId: value ?? undefined })}
            clearable
          />
        )}
      </SimpleGrid>
      {Object.values(filter).some((value) => value?.length) && (
        <Group>
          <Button variant="subtle" size="compact-sm" onClick={() => onChange({})}>
            {t('clearFilters')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
