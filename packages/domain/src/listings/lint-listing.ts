import type { ListingFields } from './fields';

export const findingCodes = [
  'no_title',
  'no_summary',
  'trl_reversed',
  'budget_reversed',
  'amount_reversed',
  'vague_title',
  'short_summary',
  'no_outcome',
  'outcome_not_measurable',
  'no_capability',
  'unconfirmed_capability',
  'no_trl',
  'no_deadline',
  'deadline_passed',
  'no_budget',
  'no_currency',
  'one_language',
  'translation_stale',
  'no_access_terms',
  'no_price',
  'no_amount',
  'no_eligibility',
  'no_call_dates',
  'no_start',
  'no_place',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** What a listing lacks; what `blocks` must be mended before it is published. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: 'blocks' | 'advice';
  /** The field to mend, as {@link ListingFields} names it. */
  readonly field: string;
};

/** Fewer than this many characters (zh) or words (en) say little. */
const least = { titleZh: 6, titleEn: 3, summaryZh: 40, summaryEn: 20 } as const;

const empty = new Set(
  `需求 合作 技术 项目 寻求 寻找 技术需求 技术合作 合作需求 项目合作 求合作 关于
   need needs help partner partners wanted looking for seeking technology technical cooperation
   collaboration project research a an the of in on to with new`.split(/\s+/),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A title is vague where it is short, or where nothing but empty words is left of it. */
function isVague(title: string, language: 'zh' | 'en'): boolean {
  if (language === 'en') {
    const words = wordsOf(title);
    return words.length < least.titleEn || words.every((word) => empty.has(word));
  }
  let rest = title.replace(/[\s\p{P}]/gu, '');
  for (const word of [...empty].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, '');
  return [...title.trim()].length < least.titleZh || [...rest].length < 3;
}

function isShort(summary: string, language: 'zh' | 'en'): boolean {
  return language === 'zh'
    ? [...summary].length < least.summaryZh
    : wordsOf(summary).length < least.summaryEn;
}

type Lint = (code: FindingCode, field: string, when: boolean) => void;

/**
 * Findings of a listing in the order of its form. Only a missing title or summary (in every
 * language) and reversed ranges block; the rest is advice, never a gate.
 *
 * @param today ISO date
 * @param stale whether a translation is behind its original
 */
export function lintListing(
  listing: ListingFields,
  today: string,
  stale: boolean = false,
): Finding[] {
  const findings: Finding[] = [];
  const block: Lint = (code, field, when) => {
    if (when) findings.push({ code, severity: 'blocks', field });
  };
  const advise: Lint = (code, field, when) => {
    if (when) findings.push({ code, severity: 'advice', field });
  };
  lintTexts(listing, stale, block, advise);
  lintCapabilities(listing, block, advise);
  lintTerms(listing, today, block, advise);
  lintDetails(listing, block, advise);
  return findings;
}

function lintTexts(listing: ListingFields, stale: boolean, block: Lint, advise: Lint): void {
  const { titleZh, titleEn, summaryZh, summaryEn } = listing;
  // The reader of one language needs both in that language.
  const whole = (titleZh && summaryZh) || (titleEn && summaryEn);
  const hasTitle = Boolean(titleZh || titleEn);
  block('no_title', titleEn && !titleZh ? 'titleEn' : 'titleZh', !hasTitle);
  block('no_summary', titleEn && !titleZh ? 'summaryEn' : 'summaryZh', hasTitle && !whole);
  advise('vague_title', 'titleZh', titleZh !== null && isVague(titleZh, 'zh'));
  advise('vague_title', 'titleEn', titleEn !== null && isVague(titleEn, 'en'));
  advise('short_summary', 'summaryZh', summaryZh !== null && isShort(summaryZh, 'zh'));
  advise('short_summary', 'summaryEn', summaryEn !== null && isShort(summaryEn, 'en'));
  advise('one_language', titleZh ? 'titleEn' : 'titleZh', hasTitle && !(titleZh && titleEn));
  advise('translation_stale', 'titleEn', stale);
}

function lintCapabilities({ capabilities, details }: ListingFields, block: Lint, advise: Lint) {
  if (details.kind === 'event') return;
  const matured = details.kind === 'need' || details.kind === 'expertise';
  advise('no_capability', 'capabilities', capabilities.length === 0);
  const unsure = capabilities.some(({ confirmed }) => !confirmed);
  advise('unconfirmed_capability', 'capabilities', unsure);
  const unstated = capabilities.some(({ trlMin, trlMax }) => trlMin === null && trlMax === null);
  advise('no_trl', 'capabilities', matured && unstated);
  const reversed = capabilities.some(({ trlMin, trlMax }) => isReversed(trlMin, trlMax));
  block('trl_reversed', 'capabilities', reversed);
}

function lintTerms(listing: ListingFields, today: string, block: Lint, advise: Lint): void {
  const { budgetMin, budgetMax, currency, deadline, details } = listing;
  const isNeed = details.kind === 'need';
  const priced = budgetMin !== null || budgetMax !== null;
  block('budget_reversed', 'budgetMin', isReversed(budgetMin, budgetMax));
  advise('no_budget', 'budgetMin', isNeed && !priced);
  advise('no_currency', 'currency', priced && currency === null);
  advise('no_deadline', 'deadline', isNeed && deadline === null);
  advise('deadline_passed', 'deadline', deadline !== null && deadline < today);
}

function lintDetails({ details, currency }: ListingFields, block: Lint, advise: Lint): void {
  if (details.kind === 'need') {
    const outcome = `${details.outcomeZh ?? ''}${details.outcomeEn ?? ''}`;
    const field = 'outcome';
    advise('no_outcome', field, !outcome);
    // A number, in digits or Chinese numerals, is the least sign of a measure.
    const measured = /[\d０-９一二三四五六七八九十百千万两半]/.test(outcome);
    advise('outcome_not_measurable', field, Boolean(outcome) && !measured);
  }
  if (details.kind === 'facility') {
    advise('no_access_terms', 'access', details.access === undefined);
    const free = details.priceUnit === 'free' || details.priceUnit === 'on_request';
    advise('no_price', 'price', !free && details.price === undefined);
    advise('no_currency', 'currency', details.price !== undefined && currency === null);
  }
  if (details.kind === 'programme') {
    const { amountMin, amountMax } = details;
    block('amount_reversed', 'amountMin', isReversed(amountMin ?? null, amountMax ?? null));
    advise('no_amount', 'amountMin', amountMin === undefined && amountMax === undefined);
    advise('no_eligibility', 'eligibility', !details.eligibilityZh && !details.eligibilityEn);
    advise('no_call_dates', 'callClosesOn', details.callClosesOn === undefined);
  }
  if (details.kind === 'event') {
    advise('no_start', 'startsAt', details.startsAt === undefined);
    advise('no_place', 'place', !details.place && details.link === undefined);
  }
}

function isReversed(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && low > high;
}
