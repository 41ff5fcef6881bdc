import { countryOf, type ListingFacts, type MoneyRange } from '../documents';
import { asWished, type FitFeature } from './weights';

/** −1 … 1 each, 0 where unknown; see the table at the weights. */
export type Fits = Readonly<Record<FitFeature, number>>;

const day = 86_400_000;
/** Milliseconds before a deadline from which on it presses. */
const shortNotice = 14 * day;
/** Budgets apart by this factor are apart in full. */
const farApart = 4;

/** Whether a stated wish for nearness is met; 0 where distance costs nothing. */
export function regionFit(a: ListingFacts, b: ListingFacts): number {
  if (a.region === undefined || b.region === undefined) return 0;
  let fit = 0;
  for (const scope of [a.regionScope, b.regionScope]) {
    if (scope === undefined || scope === 'anywhere') continue;
    const near =
      scope === 'province' ? a.region === b.region : countryOf(a.region) === countryOf(b.region);
    if (!near) return -1;
    fit = asWished;
  }
  return fit;
}

/** Whether a kind of partner is sought and found, on either side. */
export function partnerKindFit(a: ListingFacts, b: ListingFacts): number {
  let fit = 0;
  for (const [seeker, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const sought = seeker.partnerKinds;
    if (sought === undefined || sought.length === 0) continue;
    if (!sought.includes(other.organizationKind)) return -1;
    fit = asWished;
  }
  return fit;
}

/** Forms of cooperation that both sides name; which of them is in `sharedForms`. */
export function cooperationFit(a: ListingFacts, b: ListingFacts): number {
  const [left, right] = [a.cooperation ?? [], b.cooperation ?? []];
  if (left.length === 0 || right.length === 0) return 0;
  const shared = sharedForms(a, b).length;
  return shared === 0 ? -1 : 0.5 * (shared / Math.min(left.length, right.length));
}

export function sharedForms(a: ListingFacts, b: ListingFacts): readonly string[] {
  return (a.cooperation ?? []).filter((form) => b.cooperation?.includes(form));
}

/**
 * Whether a need can pay the offer, or a programme gives what the need asks: in full where the
 * whole band can be paid, in part where the bands overlap, and the less the further they are apart.
 * 0 across currencies.
 */
export function budgetFit(need: ListingFacts, offer: ListingFacts): number {
  const [asked, offered] = [need.budget, offer.budget];
  if (asked === undefined || offered === undefined || asked.currency !== offered.currency) return 0;
  const [payer, paid] = offer.kind === 'programme' ? [offered, asked] : [asked, offered];
  const least = paid.min ?? paid.max ?? 0;
  const most = payer.max ?? Number.POSITIVE_INFINITY;
  if (most >= (paid.max ?? least)) return asWished;
  if (most >= least) return asWished * (0.5 + 0.5 * overlap(least, paid, most));
  return -Math.min(1, Math.log(least / Math.max(most, 1)) / Math.log(farApart));
}

function overlap(least: number, paid: MoneyRange, most: number): number {
  const band = (paid.max ?? least) - least;
  return band <= 0 ? 1 : (most - least) / band;
}

/** −1 where either deadline has passed at `now`, a part of it where less than two weeks are left. */
export function deadlineFit(a: ListingFacts, b: ListingFacts, now: number | undefined): number {
  if (now === undefined) return 0;
  const end = Math.min(...[a, b].map(({ deadline }) => deadline ?? Number.POSITIVE_INFINITY));
  if (end < now) return -1;
  return -0.4 * Math.max(0, 1 - (end - now) / shortNotice) || 0;
}

/** What stands between the terms of a need and those of an offer, if anything does. */
export type TermsMatter =
  | 'licence_available'
  | 'nothing_to_license'
  | 'open_results_refused'
  | 'access_open'
  | 'access_joint_only';

const licensable: readonly string[] = [
  'secret_know_how',
  'patent_applied',
  'patent_granted',
  'copyright',
  'design_right',
  'open_licence',
];
const joint: readonly string[] = ['joint_research', 'joint_venture'];

/** The matters of intellectual property and access that are settled by what both sides state. */
export function termsMatters(need: ListingFacts, offer: ListingFacts): TermsMatter[] {
  const wanted = need.cooperation ?? [];
  const matters: TermsMatter[] = [];
  if (wanted.includes('licence') && offer.ip !== undefined) {
    if (licensable.includes(offer.ip)) matters.push('licence_available');
    else if (offer.ip === 'none') matters.push('nothing_to_license');
  }
  if (need.ip === 'open_licence' && offer.ip === 'secret_know_how') {
    matters.push('open_results_refused');
  }
  if (offer.access === 'open') matters.push('access_open');
  if (offer.access === 'joint_project_only' && wanted.length > 0) {
    if (!wanted.some((form) => joint.includes(form))) matters.push('access_joint_only');
  }
  return matters;
}

export const termsAgainst: readonly TermsMatter[] = [
  'nothing_to_license',
  'open_results_refused',
  'access_joint_only',
];

export function termsFit(need: ListingFacts, offer: ListingFacts): number {
  const matters = termsMatters(need, offer);
  if (matters.some((matter) => termsAgainst.includes(matter))) return -1;
  return matters.length > 0 ? asWished : 0;
}

/** A language in common goes without saying; none is against a pair. */
export function languageFit(a: ListingFacts, b: ListingFacts): number {
  const [left, right] = [a.languages ?? [], b.languages ?? []];
  if (left.length === 0 || right.length === 0) return 0;
  return left.some((language) => right.includes(language)) ? 0 : -1;
}
