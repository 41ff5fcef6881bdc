import { findRegion } from '@vicinity/classifications';
import type { MemberRole, OrganizationKind, OrganizationState } from '@vicinity/domain/kernel';
import type { Locale } from '@vicinity/i18n';

// The closed sets again, for the browser: the domain's door would bring the database along.
export const kinds = [
  'firm',
  'university',
  'institute',
  'funder',
  'government',
  'intermediary',
] as const satisfies readonly OrganizationKind[];

export const roles = ['owner', 'manager', 'member'] as const satisfies readonly MemberRole[];

/** States in which administrators look for organizations, as a queue shows them. */
export const queueStates = [
  'pending',
  'asked_back',
  'verified',
  'suspended',
  'rejected',
  'unclaimed',
] as const satisfies readonly OrganizationState[];

/** The province and country in words, as far as known. */
export function placeText(
  locale: Locale,
  place: { readonly country: string; readonly province: string | null },
): string {
  const names = [place.province, place.country].map((code) => code && findRegion(code)?.[locale]);
  const known = names.filter((name) => name !== undefined && name !== null && name !== '');
  return (locale === 'zh' ? known.reverse() : known).join(locale === 'zh' ? ' ' : ', ');
}

export const stateColors: Readonly<Record<OrganizationState, string>> = {
  unclaimed: 'gray',
  pending: 'yellow',
  asked_back: 'orange',
  verified: 'pine',
  rejected: 'red',
  suspended: 'red',
};
