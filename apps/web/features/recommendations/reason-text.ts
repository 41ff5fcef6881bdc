'use client';

import { cooperationForms } from '@vicinity/domain/listings/words';
import type { Recommendation } from '@vicinity/domain/recommendations';
import { useFormatter, useLocale, useTranslations } from 'next-intl';

type Reason = Recommendation['reasons'][number];

type Budget = Extract<Reason, { code: 'budget_fits' | 'budget_apart' }>['asked'];

const termsNamed = 4;
const pairsNamed = 3;

/** Says a reason as one line in the reader's language. */
export function useReasonText({ names, card }: Pick<Recommendation, 'names' | 'card'>) {
  const t = useTranslations('recommendations.reasons');
  const tm = useTranslations('recommendations.termsMatters');
  const tc = useTranslations('common.organizationKinds');
  const tn = useTranslations('common.languages');
  const tf = useTranslations('listings.cooperationForms');
  const format = useFormatter();
  const locale = useLocale();
  const separator = locale === 'zh' ? '、' : ', ';
  const name = (code: string) => names[code]?.[locale] ?? code;
  const unique = (texts: readonly string[]) => [...new Set(texts)];

  function capabilities(reason: Extract<Reason, { code: 'capabilities_match' }>): string {
    const same = reason.pairs.filter(({ similarity }) => similarity === 1);
    const best = [...reason.pairs].sort((a, b) => b.similarity - a.similarity)[0];
    if (same.length === 0 && best) {
      return t('capabilities_related', {
        need: name(best.need),
        offer: name(best.offer),
        meeting: name(best.meeting),
      });
    }
    const shown = unique(same.slice(0, pairsNamed).map(({ need }) => name(need)));
    const said = { names: shown.join(separator) };
    return reason.required > 1
      ? t('capabilities_covered', { ...said, covered: reason.covered, required: reason.required })
      : t('capabilities_match', said);
  }

  function sharedTerms(reason: Extract<Reason, { code: 'shared_terms' }>): string {
    const other = locale === 'zh' ? 'en' : 'zh';
    const said = reason.terms.flatMap((term) => term[locale] ?? term[other] ?? []);
    // One character alone says nothing to a reader.
    const terms = unique(said.filter((term) => [...term].length > 1));
    return terms.length > 0
      ? t('shared_terms', { terms: terms.slice(0, termsNamed).join(separator) })
      : t('shared_text');
  }

  function forms(codes: readonly string[]): string {
    const known = cooperationForms.filter((form) => codes.includes(form));
    return known.map((form) => tf(form)).join(separator);
  }

  function money({ min, max, currency }: Budget): string {
    const amount = (value: number) =>
      format.number(value, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: 1,
      });
    if (min !== undefined && max !== undefined && min !== max) {
      return `${amount(min)} – ${amount(max)}`;
    }
    if (max !== undefined) return min === max ? amount(max) : `≤ ${amount(max)}`;
    return min === undefined ? '' : `≥ ${amount(min)}`;
  }

  return (reason: Reason): string => {
    switch (reason.code) {
      case 'shared_terms':
        return sharedTerms(reason);
      case 'capabilities_match':
        return capabilities(reason);
      case 'trl_reached':
      case 'trl_gap':
        return t(reason.code, {
          capability: name(reason.capability),
          asked: reason.asked,
          reached: reason.reached,
        });
      case 'region_as_wished':
      case 'region_elsewhere':
        return t(reason.code, { region: card.organization.region[locale] });
      case 'partner_kind_sought':
      case 'partner_kind_not_sought':
        return t(reason.code, { kind: tc(reason.kind) });
      case 'budget_fits':
      case 'budget_apart':
        return t(reason.code, { asked: money(reason.asked), offered: money(reason.offered) });
      case 'cooperation_shared':
        return t(reason.code, { forms: forms(reason.forms) });
      case 'cooperation_differs':
        return t(reason.code, { wanted: forms(reason.wanted), offered: forms(reason.offered) });
      case 'deadline_near':
        return t(reason.code, {
          date: format.dateTime(new Date(reason.deadline), { dateStyle: 'medium' }),
        });
      case 'terms_fit':
      case 'terms_clash':
        return reason.matters.map((matter) => tm(matter)).join(locale === 'zh' ? '；' : '; ');
      case 'language_apart':
        return t(reason.code, {
          languages: reason.languages.map((language) => tn(language)).join(separator),
        });
      default:
        return t(reason.code);
    }
  };
}
