'use client';

import { MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { organizationKinds } from '@vicinity/domain/kernel/actor';
import { cooperationForms, ipStatuses, regionScopes } from '@vicinity/domain/listings/words';
import { useTranslations } from 'next-intl';
import type { EditProps } from '../edit-props';
import type { Choice } from '../listing-filters';
import { AmountInput, ChoiceInput, DayInput } from './inputs';

/** With whom, where, for how much and until when. */
export function TermFields({
  fields,
  change,
  currencies,
}: EditProps & { currencies: readonly Choice[] }) {
  const t = useTranslations('listings');
  const tc = useTranslations('common.organizationKinds');
  const { kind } = fields.details;
  const priced = kind === 'need' || kind === 'expertise';
  return (
    <>
      {priced && (
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <AmountInput
            id="budgetMin"
            label={t('fields.budgetMin')}
            value={fields.budgetMin}
            onChange={(value) => change({ budgetMin: value ?? null })}
          />
          <AmountInput
            id="budgetMax"
            label={t('fields.budgetMax')}
            value={fields.budgetMax}
            onChange={(value) => change({ budgetMax: value ?? null })}
          />
          <CurrencySelect fields={fields} change={change} currencies={currencies} />
        </SimpleGrid>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <MultiSelect
          label={t('fields.partnerKinds')}
          placeholder={fields.partnerKinds.length > 0 ? undefined : t('anyPartner')}
          data={organizationKinds.map((value) => ({ value, label: tc(value) }))}
          value={fields.partnerKinds}
          onChange={(values) =>
            change({ partnerKinds: organizationKinds.filter((it) => values.includes(it)) })
          }
        />
        <ChoiceInput
          id="regionScope"
          label={t('fields.regionScope')}
          values={regionScopes}
          name={(value) => t(`regionScopes.${value}`)}
          value={fields.regionScope}
          required
          onChange={(value) => change({ regionScope: value ?? 'anywhere' })}
        />
        <MultiSelect
          label={t('fields.cooperationForms')}
          data={cooperationForms.map((value) => ({ value, label: t(`cooperationForms.${value}`) }))}
          value={fields.cooperationForms}
          onChange={(values) =>
            change({ cooperationForms: cooperationForms.filter((it) => values.includes(it)) })
          }
        />
        <ChoiceInput
          id="ipStatus"
          label={t('fields.ipStatus')}
          values={ipStatuses}
          name={(value) => t(`ipStatuses.${value}`)}
          value={fields.ipStatus}
          onChange={(value) => change({ ipStatus: value ?? null })}
        />
        <DayInput
          id="deadline"
          label={t('fields.deadline')}
          value={fields.deadline}
          onChange={(value) => change({ deadline: value ?? null })}
        />
        <DayInput
          id="expiresOn"
          label={t('fields.expiresOn')}
          value={fields.expiresOn}
          onChange={(value) => change({ expiresOn: value ?? null })}
        />
      </SimpleGrid>
    </>
  );
}

export function CurrencySelect({
  fields,
  change,
  currencies,
}: EditProps & { currencies: readonly Choice[] }) {
  const t = useTranslations('listings.fields');
  return (
    <Select
      id="field-currency"
      label={t('currency')}
      data={[...currencies]}
      searchable
      clearable
      value={fields.currency}
      onChange={(currency) => change({ currency })}
    />
  );
}
