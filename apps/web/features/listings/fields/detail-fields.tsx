'use client';

import { SimpleGrid } from '@mantine/core';
import type { ListingDetails } from '@vicinity/domain/listings';
import {
  accessTerms,
  needTypes,
  priceUnits,
  programmeSources,
} from '@vicinity/domain/listings/words';
import { useTranslations } from 'next-intl';
import type { EditProps } from '../edit-props';
import type { Choice } from '../listing-filters';
import { AmountInput, ChoiceInput, DayInput, LineInput, TimeInput } from './inputs';
import { CurrencySelect } from './term-fields';

type Props = EditProps & { currencies: readonly Choice[] };
type Details<K extends ListingDetails['kind']> = Extract<ListingDetails, { kind: K }>;
type KindProps<K extends ListingDetails['kind']> = Props & {
  details: Details<K>;
  put: (details: Details<K>) => void;
};

/** What only this kind of listing has. */
export function DetailFields(props: Props) {
  const { details } = props.fields;
  const put = (next: ListingDetails) => props.change({ details: next });
  switch (details.kind) {
    case 'need':
      return <NeedFields {...props} details={details} put={put} />;
    case 'expertise':
      return <ExpertiseFields {...props} details={details} put={put} />;
    case 'facility':
      return <FacilityFields {...props} details={details} put={put} />;
    case 'programme':
      return <ProgrammeFields {...props} details={details} put={put} />;
    case 'event':
      return <EventFields {...props} details={details} put={put} />;
  }
}

function useLabels() {
  const t = useTranslations('listings');
  const tc = useTranslations('common.languages');
  return {
    t,
    zh: (field: 'outcome' | 'advantages' | 'eligibility') =>
      t('inLanguage', { field: t(`fields.${field}`), language: tc('zh') }),
    en: (field: 'outcome' | 'advantages' | 'eligibility') =>
      t('inLanguage', { field: t(`fields.${field}`), language: tc('en') }),
  };
}

function NeedFields({ details, put }: KindProps<'need'>) {
  const { t, zh, en } = useLabels();
  return (
    <>
      <ChoiceInput
        id="needType"
        label={t('fields.needType')}
        values={needTypes}
        name={(value) => t(`needTypes.${value}`)}
        value={details.needType}
        required
        onChange={(needType = 'technology') => put({ ...details, needType })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LineInput
          id="outcome"
          long
          lang="zh"
          label={zh('outcome')}
          max={2000}
          value={details.outcomeZh}
          onChange={(outcomeZh) => put({ ...details, outcomeZh })}
        />
        <LineInput
          id="outcomeEn"
          long
          lang="en"
          label={en('outcome')}
          max={2000}
          value={details.outcomeEn}
          onChange={(outcomeEn) => put({ ...details, outcomeEn })}
        />
      </SimpleGrid>
    </>
  );
}

function ExpertiseFields({ details, put }: KindProps<'expertise'>) {
  const { t, zh, en } = useLabels();
  return (
    <>
      <LineInput
        id="team"
        label={t('fields.team')}
        max={300}
        value={details.team}
        onChange={(team) => put({ ...details, team })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LineInput
          id="advantages"
          long
          lang="zh"
          label={zh('advantages')}
          max={2000}
          value={details.advantagesZh}
          onChange={(advantagesZh) => put({ ...details, advantagesZh })}
        />
        <LineInput
          id="advantagesEn"
          long
          lang="en"
          label={en('advantages')}
          max={2000}
          value={details.advantagesEn}
          onChange={(advantagesEn) => put({ ...details, advantagesEn })}
        />
      </SimpleGrid>
    </>
  );
}

function FacilityFields({ details, put, ...props }: KindProps<'facility'>) {
  const { t } = useLabels();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <ChoiceInput
        id="access"
        label={t('fields.access')}
        values={accessTerms}
        name={(value) => t(`accessTerms.${value}`)}
        value={details.access}
        onChange={(access) => put({ ...details, access })}
      />
      <ChoiceInput
        id="priceUnit"
        label={t('fields.priceUnit')}
        values={priceUnits}
        name={(value) => t(`priceUnits.${value}`)}
        value={details.priceUnit}
        onChange={(priceUnit) => put({ ...details, priceUnit })}
      />
      <AmountInput
        id="price"
        label={t('fields.price')}
        value={details.price}
        onChange={(price) => put({ ...details, price })}
      />
      <CurrencySelect {...props} />
      <AmountInput
        id="capacityPerWeek"
        whole
        label={t('fields.capacityPerWeek')}
        value={details.capacityPerWeek}
        onChange={(capacityPerWeek) => put({ ...details, capacityPerWeek })}
      />
      <LineInput
        id="location"
        label={t('fields.location')}
        max={300}
        value={details.location}
        onChange={(location) => put({ ...details, location })}
      />
    </SimpleGrid>
  );
}

function ProgrammeFields({ details, put, ...props }: KindProps<'programme'>) {
  const { t, zh, en } = useLabels();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <ChoiceInput
        id="source"
        label={t('fields.source')}
        values={programmeSources}
        name={(value) => t(`programmeSources.${value}`)}
        value={details.source}
        required
        onChange={(source = 'policy') => put({ ...details, source })}
      />
      <CurrencySelect {...props} />
      <AmountInput
        id="amountMin"
        label={t('fields.amountMin')}
        value={details.amountMin}
        onChange={(amountMin) => put({ ...details, amountMin })}
      />
      <AmountInput
        id="amountMax"
        label={t('fields.amountMax')}
        value={details.amountMax}
        onChange={(amountMax) => put({ ...details, amountMax })}
      />
      <DayInput
        id="callOpensOn"
        label={t('fields.callOpensOn')}
        value={details.callOpensOn}
        onChange={(callOpensOn) => put({ ...details, callOpensOn })}
      />
      <DayInput
        id="callClosesOn"
        label={t('fields.callClosesOn')}
        value={details.callClosesOn}
        onChange={(callClosesOn) => put({ ...details, callClosesOn })}
      />
      <LineInput
        id="eligibility"
        long
        lang="zh"
        label={zh('eligibility')}
        max={3000}
        value={details.eligibilityZh}
        onChange={(eligibilityZh) => put({ ...details, eligibilityZh })}
      />
      <LineInput
        id="eligibilityEn"
        long
        lang="en"
        label={en('eligibility')}
        max={3000}
        value={details.eligibilityEn}
        onChange={(eligibilityEn) => put({ ...details, eligibilityEn })}
      />
    </SimpleGrid>
  );
}

function EventFields({ details, put }: KindProps<'event'>) {
  const { t } = useLabels();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TimeInput
        id="startsAt"
        label={t('fields.startsAt')}
        value={details.startsAt}
        onChange={(startsAt) => put({ ...details, startsAt })}
      />
      <TimeInput
        id="endsAt"
        label={t('fields.endsAt')}
        value={details.endsAt}
        onChange={(endsAt) => put({ ...details, endsAt })}
      />
      <LineInput
        id="place"
        label={t('fields.place')}
        max={300}
        value={details.place}
        onChange={(place) => put({ ...details, place })}
      />
      <LineInput
        id="link"
        type="url"
        label={t('fields.link')}
        description={t('linkHint')}
        max={500}
        value={details.link}
        onChange={(link) => put({ ...details, link })}
      />
    </SimpleGrid>
  );
}
