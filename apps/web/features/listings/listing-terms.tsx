'use client';

import { Anchor, Table, Title } from '@mantine/core';
import type { ListingView } from '@vicinity/domain/listings';
import type { Locale } from '@vicinity/i18n';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Row = { readonly label: string; readonly value: ReactNode };

/** Everything of a listing that is not its text or capabilities; what is not stated is left out. */
export function ListingTerms({ view, language }: { view: ListingView; language: Locale }) {
  const t = useTranslations('listings');
  const rows = [...useDetails(view, language), ...useTerms(view)].filter(({ value }) => value);
  if (rows.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {t('terms')}
      </Title>
      <Table verticalSpacing={6} layout="fixed">
        <Table.Tbody>
          {rows.map(({ label, value }) => (
            <Table.Tr key={label}>
              <Table.Th w="38%" fw={500} scope="row" style={{ verticalAlign: 'top' }}>
                {label}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                {value}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function useFormats() {
  const format = useFormatter();
  const day = (value: string | null | undefined) =>
    value && format.dateTime(new Date(value), { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    day,
    instant: (value: string | undefined) =>
      value && format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' }),
    days: (from: string | undefined, to: string | undefined) =>
      [day(from), day(to)].filter(Boolean).join(' – '),
    money: (
      min: number | null | undefined,
      max: number | null | undefined,
      currency: string | null,
    ) => {
      const amounts = [min ?? max, max ?? min].flatMap((it) => it ?? []);
      const shown = [...new Set(amounts)].map((it) => format.number(it)).join(' – ');
      return shown && (currency ? `${shown} ${currency}` : shown);
    },
  };
}

function useTerms({ fields }: ListingView): Row[] {
  const t = useTranslations('listings');
  const tc = useTranslations('common');
  const { day, money } = useFormats();
  return [
    { label: t('fields.deadline'), value: day(fields.deadline) },
    {
      label: t('fields.budget'),
      value: money(fields.budgetMin, fields.budgetMax, fields.currency),
    },
    {
      label: t('fields.cooperationForms'),
      value: fields.cooperationForms.map((form) => t(`cooperationForms.${form}`)).join(' · '),
    },
    {
      label: t('fields.partnerKinds'),
      value:
        fields.partnerKinds.map((kind) => tc(`organizationKinds.${kind}`)).join(' · ') ||
        t('anyPartner'),
    },
    { label: t('fields.regionScope'), value: t(`regionScopes.${fields.regionScope}`) },
    {
      label: t('fields.ipStatus'),
      value: fields.ipStatus && t(`ipStatuses.${fields.ipStatus}`),
    },
    { label: t('fields.expiresOn'), value: day(fields.expiresOn) },
  ];
}

function useDetails({ fields }: ListingView, language: Locale): Row[] {
  const t = useTranslations('listings');
  const { days, instant, money } = useFormats();
  const { details, currency } = fields;
  const pick = (zh: string | undefined, en: string | undefined) =>
    language === 'zh' ? zh || en : en || zh;
  switch (details.kind) {
    case 'need':
      return [
        { label: t('fields.needType'), value: t(`needTypes.${details.needType}`) },
        { label: t('fields.outcome'), value: pick(details.outcomeZh, details.outcomeEn) },
      ];
    case 'expertise':
      return [
        { label: t('fields.team'), value: details.team },
        { label: t('fields.advantages'), value: pick(details.advantagesZh, details.advantagesEn) },
      ];
    case 'facility':
      return [
        { label: t('fields.access'), value: details.access && t(`accessTerms.${details.access}`) },
        {
          label: t('fields.price'),
          value: [
            money(details.price, details.price, currency),
            details.priceUnit && t(`priceUnits.${details.priceUnit}`),
          ]
            .filter(Boolean)
            .join(' / '),
        },
        { label: t('fields.capacityPerWeek'), value: details.capacityPerWeek },
        { label: t('fields.location'), value: details.location },
      ];
    case 'programme':
      return [
        { label: t('fields.source'), value: t(`programmeSources.${details.source}`) },
        {
          label: t('fields.amount'),
          value: money(details.amountMin, details.amountMax, currency),
        },
        {
          label: t('fields.eligibility'),
          value: pick(details.eligibilityZh, details.eligibilityEn),
        },
        { label: t('fields.call'), value: days(details.callOpensOn, details.callClosesOn) },
      ];
    case 'event':
      return [
        {
          label: t('fields.time'),
          value: [instant(details.startsAt), instant(details.endsAt)].filter(Boolean).join(' – '),
        },
        { label: t('fields.place'), value: details.place },
        {
          label: t('fields.link'),
          value: details.link && (
            <Anchor href={details.link} rel="noreferrer nofollow" target="_blank">
              {details.link}
            </Anchor>
          ),
        },
      ];
  }
}
