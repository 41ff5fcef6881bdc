import { type Duration, kaplanMeier, survivalAt, survivalQuantile } from '../statistics/survival';
import { figureOf, shareOf } from './build';
import { INDICATORS } from './catalogue';
import type { ListingRecord } from './cluster-record';
import type { Observed } from './observe';
import type { IndicatorResult, Row, Rows } from './result';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function needsOf(observed: Observed): ListingRecord[] {
  const { from, to, listings } = observed.record;
  return listings.filter(
    (listing) =>
      listing.kind === 'need' && listing.publishedAt >= from && listing.publishedAt <= to,
  );
}

/** Hours to the first reply, or to when waiting ended or we looked last. */
function waitOf(need: ListingRecord, to: number): Duration {
  const answered = need.firstReplyAt !== null && need.firstReplyAt <= to;
  const end = answered ? (need.firstReplyAt ?? to) : Math.min(need.closedAt ?? to, to);
  return { time: Math.max(0, end - need.publishedAt) / HOUR, ended: answered };
}

/**
 * Needs answered within 7 days / needs published at least 7 days ago, less those that closed
 * unanswered before their 7 days were over. Young needs are left out, answered or not: counting
 * only the answered among them would flatter.
 */
export function needsAnswered(observed: Observed): IndicatorResult {
  const { to } = observed.record;
  const rows = needsOf(observed).flatMap((need): Row[] => {
    const wait = waitOf(need, to);
    const hadItsChance = need.publishedAt + 7 * DAY <= to && (wait.ended || wait.time >= 7 * 24);
    if (!hadItsChance) return [];
    const counted = wait.ended && wait.time <= 7 * 24;
    return [{ ids: [need.id], part: null, counted, value: wait.time }];
  });
  return shareOf('needsAnswered', { subject: 'listing', rows }, { independent: true });
}

/**
 * F1: Kaplan–Meier median of the hours from a need's publication to the first answer of a person
 * of another organization; needs still open are censored (CHAOSS time to first response).
 */
export function timeToFirstReply(observed: Observed): IndicatorResult {
  const id = 'timeToFirstReply';
  const needs = needsOf(observed);
  const waits = needs.map((need) => waitOf(need, observed.record.to));
  const rows: Rows = {
    subject: 'listing',
    rows: needs.map((need, i) => ({
      ids: [need.id],
      part: null,
      counted: waits[i]?.ended ?? false,
      value: waits[i]?.time ?? null,
    })),
  };
  const median = survivalQuantile(kaplanMeier(waits), 0.5);
  if (median === null && needs.length >= INDICATORS[id].minimum) {
    const atLeast = waits.reduce((most, wait) => Math.max(most, wait.time), 0);
    return { state: 'censored', id, n: needs.length, atLeast, ...rows };
  }
  const numerator = waits.filter((wait) => wait.ended).length;
  const figure = { value: median ?? Number.NaN, numerator, denominator: needs.length };
  return figureOf(id, needs.length, figure, rows);
}

/** Needs / offers (expertise and facilities) published in the window. */
export function needToOfferRatio(observed: Observed): IndicatorResult {
  const { from, to, listings } = observed.record;
  const rows = listings.flatMap((listing): Row[] => {
    if (listing.publishedAt < from || listing.publishedAt > to) return [];
    if (listing.kind === 'programme' || listing.kind === 'event') return [];
    const counted = listing.kind === 'need';
    return [{ ids: [listing.id], part: listing.kind, counted, value: null }];
  });
  const numerator = rows.filter((row) => row.counted).length;
  const denominator = rows.length - numerator;
  const figure = { value: numerator / denominator, numerator, denominator };
  return figureOf('needToOfferRatio', rows.length, figure, { subject: 'listing', rows });
}

/**
 * F4: Kaplan–Meier share of the organizations that joined within the window and had their first
 * tie by day 90; those that joined later and have none yet are censored.
 */
export function newcomersTied(observed: Observed): IndicatorResult {
  const { from, to, nodes } = observed.record;
  const first = new Map<string, number>();
  for (const tie of observed.ties) {
    if (tie.layer === 'funding' || tie.layer === 'board') continue;
    for (const end of [tie.source, tie.target]) {
      first.set(end, Math.min(first.get(end) ?? tie.at, tie.at));
    }
  }
  const joiners = nodes.filter((node) => node.joinedAt >= from && node.joinedAt <= to);
  const waits = joiners.map((node): Duration => {
    const tied = first.get(node.id);
    return { time: Math.max(0, (tied ?? to) - node.joinedAt) / DAY, ended: tied !== undefined };
  });
  const rows = joiners.map((node, i): Row => {
    const { time, ended } = waits[i] ?? { time: 0, ended: false };
    return { ids: [node.id], part: node.kind, counted: ended && time <= 90, value: time };
  });
  const figure = {
    value: 1 - survivalAt(kaplanMeier(waits), 90),
    numerator: rows.filter((row) => row.counted).length,
    denominator: rows.length,
  };
  return figureOf('newcomersTied', rows.length, figure, { subject: 'organization', rows });
}
