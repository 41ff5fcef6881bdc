import type { OrganizationState, Transitions } from '../kernel';
import type { ListingFields } from './fields';
import type { ListingKind, ListingState, TextState } from './words';

export const listingVerbs = [
  'save',
  'publish',
  'submit',
  'pause',
  'resume',
  'fulfil',
  'withdraw',
  'reopen',
  'expire',
  'request_review',
  'approve',
  'send_back',
  'reject',
] as const;
export type ListingVerb = (typeof listingVerbs)[number];

/**
 * A listing that is published shows and is matched. Where a cluster reviews what its organizations
 * publish, a draft is submitted instead, and an administrator's review publishes it; a review may be
 * asked for later too, which takes a listing from view until it is approved. What has ended is
 * reopened as a draft, so that publishing checks it again.
 */
export const listingTransitions: Transitions<ListingState, ListingVerb> = {
  draft: { save: 'draft', publish: 'published', submit: 'in_review', withdraw: 'withdrawn' },
  in_review: {
    save: 'in_review',
    withdraw: 'withdrawn',
    approve: 'published',
    send_back: 'draft',
    reject: 'withdrawn',
  },
  published: {
    save: 'published',
    pause: 'paused',
    fulfil: 'fulfilled',
    withdraw: 'withdrawn',
    expire: 'expired',
    request_review: 'in_review',
  },
  paused: {
    save: 'paused',
    resume: 'published',
    fulfil: 'fulfilled',
    withdraw: 'withdrawn',
    expire: 'expired',
    request_review: 'in_review',
  },
  fulfilled: { reopen: 'draft' },
  expired: { reopen: 'draft' },
  withdrawn: { reopen: 'draft' },
};

/** States in which anybody may read a listing: a link to what has ended still says how it ended. */
export const publicStates: readonly ListingState[] = ['published', 'fulfilled', 'expired'];

/**
 * States of an organization whose published listings others see and are matched with: verified, or
 * brought in by an administrator's import and not yet claimed.
 */
export const shownOrganizationStates = [
  'verified',
  'unclaimed',
] as const satisfies readonly OrganizationState[];

const prefixes: Readonly<Record<ListingKind, string>> = {
  need: 'ND',
  expertise: 'EX',
  facility: 'FA',
  programme: 'PR',
  event: 'EV',
};

/** ND-CN-2026; `country` is ISO 3166-1 alpha-2. */
export function referencePrefix(kind: ListingKind, country: string, year: number): string {
  return `${prefixes[kind]}-${country}-${year}`;
}

/** ND-CN-2026-00042. */
export function referenceOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(5, '0')}`;
}

type LanguageTexts = Pick<
  ListingFields,
  'titleZh' | 'titleEn' | 'summaryZh' | 'summaryEn' | 'descriptionZh' | 'descriptionEn'
>;
type TextStates = { readonly zh: TextState | null; readonly en: TextState | null };

function words(texts: LanguageTexts, language: 'zh' | 'en'): string {
  const parts =
    language === 'zh'
      ? [texts.titleZh, texts.summaryZh, texts.descriptionZh]
      : [texts.titleEn, texts.summaryEn, texts.descriptionEn];
  return parts.some(Boolean) ? JSON.stringify(parts) : '';
}

/**
 * The state of each language's text after a save. The language written first is the original, one
 * added later its translation; two that come at once are both originals. A change of the original
 * alone makes the translation stale, until that is changed too or `reviewed` says it still holds.
 */
export function textStatesAfter(
  before: LanguageTexts & { readonly states: TextStates },
  after: LanguageTexts,
  reviewed: boolean,
): TextStates {
  const state = (mine: 'zh' | 'en', theirs: 'zh' | 'en'): TextState | null => {
    const text = words(after, mine);
    if (!text) return null;
    if (!words(after, theirs)) return 'original';
    const was = before.states[mine];
    if (was === 'original') return 'original';
    if (was === null) return before.states[theirs] === null ? 'original' : 'translated';
    if (text !== words(before, mine) || reviewed) return 'translated';
    return words(after, theirs) !== words(before, theirs) ? 'stale' : was;
  };
  return { zh: state('zh', 'en'), en: state('en', 'zh') };
}

/**
 * The earliest last day (`expiresOn`) that has not yet ended everywhere on earth (UTC−12): nobody
 * loses a day to a time zone.
 */
export function lastDayStillOpen(now: Date): string {
  return new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10);
}
