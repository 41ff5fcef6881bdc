import {
  answers,
  declineNotes,
  dialogue,
  notes,
  supportDialogue,
  supportNotes,
} from './conversation';
import type { IntroductionRecord } from './records';
import type { Text } from './themes/theme';
import { type BlockWork, dayInMs, type Party, type Posted, say, type World } from './world';

/** An accepted introduction with its two listings: where a project may begin. */
export interface Accepted {
  readonly introduction: IntroductionRecord;
  readonly need: Posted;
  readonly offer: Posted;
}

/** An unanswered introduction lapses after as many days. */
const lifetime = 30;
const declineReasons = [
  'no_capacity',
  'maturity_gap',
  'not_our_field',
  'already_solved',
  'terms',
  'too_vague',
] as const;
/** Offers of earlier blocks that a theme remembers. */
const remembered = 400;

export function addIntroductions(
  world: World,
  work: BlockWork,
  theme: number,
  total: number,
): Accepted[] {
  const mine = work.posted.filter(({ party }) => party.theme === theme);
  const needs = mine.filter(({ record }) => record.kind === 'need');
  const offers = mine.filter(({ record }) => record.kind !== 'need' && record.kind !== 'event');
  const first = needs.filter(({ party }) => party === needs[0]?.party);
  const earlier = world.earlierOffers[theme] ?? [];
  const pairs = new Set<string>();
  const accepted: Accepted[] = [];
  for (
    let made = 0, tries = 0;
    made < total && tries < total * 12 && needs.length > 0;
    tries += 1
  ) {
    // The first firm, which the demo signs in as, takes part in a dozen.
    const need = made < 12 && tries < 60 ? world.dice.pick(first) : world.dice.pick(needs);
    const pool = earlier.length > 0 && world.dice.chance(0.3) ? earlier : offers;
    const same = pool.filter((offer) => offer.topic === need.topic);
    const funding = pool.filter(
      ({ record }) => record.kind === 'programme' || record.kind === 'facility',
    );
    const choice = world.dice.chance(0.8) || funding.length === 0 ? same : funding;
    if (choice.length === 0) continue;
    const offer = world.dice.pick(choice);
    const pair = `${need.party.record.id}/${offer.party.record.id}`;
    if (offer.party === need.party || pairs.has(pair)) continue;
    const introduction = introduce(world, work, need, offer);
    if (!introduction) continue;
    pairs.add(pair);
    made += 1;
    if (introduction.state === 'accepted') accepted.push({ introduction, need, offer });
  }
  world.earlierOffers[theme] = [...earlier, ...offers].slice(-remembered);
  return accepted;
}

function introduce(
  world: World,
  work: BlockWork,
  need: Posted,
  offer: Posted,
): IntroductionRecord | null {
  const { dice, now } = world;
  const [from, to] = dice.chance(0.65) ? [need, offer] : [offer, need];
  const began = Math.max(
    need.record.publishedAt?.getTime() ?? 0,
    offer.record.publishedAt?.getTime() ?? 0,
  );
  const closed = [need, offer]
    .filter(({ record }) => record.state !== 'published')
    .map(({ record }) => record.updatedAt.getTime());
  const ended = Math.min(now.getTime() - 3_600_000, ...closed);
  if (ended - began < dayInMs / 4) return null;
  const proposedAt = new Date(began + dice.next() ** 1.3 * (ended - began));
  const age = (now.getTime() - proposedAt.getTime()) / dayInMs;
  const answered: readonly (readonly [IntroductionRecord['state'], number])[] = [
    ['accepted', 50],
    ['declined', 21],
    ['withdrawn', 8],
  ];
  const state = dice.weighted(
    age < lifetime
      ? [['proposed', 55] as const, ...answered]
      : [['expired', 18] as const, ...answered],
  );
  // Most answers come within days, a few take weeks.
  const delay = Math.min(age * 0.9, lifetime - 1, 0.1 + -Math.log(1 - dice.next()) * 4.5) * dayInMs;
  const expiresAt = new Date(proposedAt.getTime() + lifetime * dayInMs);
  const answeredAt =
    state === 'proposed'
      ? null
      : state === 'expired'
        ? expiresAt
        : new Date(proposedAt.getTime() + delay);
  const declineReason = state === 'declined' ? dice.pick(declineReasons) : null;
  const brokers = work.parties.filter(
    ({ record, theme }) =>
      record.kind === 'intermediary' && theme === from.party.theme && record.state === 'verified',
  );
  const byPerson = state === 'accepted' || state === 'declined';
  const noteKind = offer.topic === null ? supportNotes : from === need ? notes : answers;
  const introduction: IntroductionRecord = {
    id: dice.id(),
    state,
    fromOrganizationId: from.party.record.id,
    fromPersonId: from.party.people[0] ?? null,
    toOrganizationId: to.party.record.id,
    listingId: to.record.id,
    ownListingId: from.record.id,
    brokerOrganizationId:
      brokers.length > 0 && dice.chance(0.12) ? dice.pick(brokers).record.id : null,
    note: words(dice.pick(noteKind), need, from.party),
    declineReason,
    declineNote:
      declineReason && dice.chance(0.7)
        ? say(declineNotes[declineReason] ?? ['', ''], to.party.language)
        : null,
    answeredBy: byPerson
      ? (to.party.people[0] ?? null)
      : state === 'withdrawn'
        ? (from.party.people[0] ?? null)
        : null,
    proposedAt,
    answeredAt,
    expiresAt,
  };
  work.block.introductions.push(introduction);
  if (state === 'accepted' && answeredAt)
    converse(world, work, introduction, need, offer, answeredAt);
  return introduction;
}

function converse(
  world: World,
  work: BlockWork,
  introduction: IntroductionRecord,
  need: Posted,
  offer: Posted,
  since: Date,
): void {
  const { dice, now } = world;
  const lines = offer.topic === null ? supportDialogue : dialogue;
  const total = dice.int(2, lines.length);
  const parties = [need.party, offer.party];
  const [from, to] = [need.party, offer.party];
  let at = since.getTime();
  for (const [turn, text] of lines.slice(0, total).entries()) {
    at += (0.1 + dice.next() * 4) * dayInMs;
    if (at > now.getTime()) return;
    const party = parties[turn % 2] ?? from;
    work.block.messages.push({
      id: dice.id(),
      introductionId: introduction.id,
      organizationId: party.record.id,
      personId: party.people[0] ?? null,
      // Two parties of different languages write English to each other.
      body: say(text, from.language === to.language ? from.language : 'en'),
      sentAt: new Date(at),
    });
  }
}

function words(text: Text, need: Posted, writer: Party): string {
  const at = writer.language === 'zh' ? 0 : 1;
  const filled = text[at]
    .replaceAll('{app}', need.app[at])
    .replaceAll('{name}', need.topic?.name[at] ?? '');
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
