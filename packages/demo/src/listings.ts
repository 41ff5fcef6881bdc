import { type Content, sharedContent, topicContent } from './listing-content';
import type {
  Details,
  ListingKind,
  ListingRecord,
  ListingState,
  OrganizationKind,
} from './records';
import type { Text } from './themes/theme';
import { type BlockWork, count, dayInMs, dayOf, daysBefore, type Party, type World } from './world';

/** Fewest and most listings of an organization, and how its listings divide into kinds. */
const habits: Record<
  OrganizationKind,
  { least: number; most: number; kinds: readonly (readonly [ListingKind, number])[] }
> = {
  firm: {
    least: 2,
    most: 5,
    kinds: [
      ['need', 75],
      ['expertise', 21],
      ['facility', 4],
    ],
  },
  university: {
    least: 4,
    most: 7,
    kinds: [
      ['expertise', 74],
      ['facility', 18],
      ['event', 8],
    ],
  },
  institute: {
    least: 3,
    most: 6,
    kinds: [
      ['expertise', 62],
      ['facility', 30],
      ['event', 8],
    ],
  },
  funder: {
    least: 2,
    most: 4,
    kinds: [
      ['programme', 85],
      ['event', 15],
    ],
  },
  government: {
    least: 2,
    most: 4,
    kinds: [
      ['programme', 75],
      ['event', 25],
    ],
  },
  intermediary: {
    least: 1,
    most: 3,
    kinds: [
      ['event', 75],
      ['facility', 25],
    ],
  },
};

const prefixes: Record<ListingKind, string> = {
  need: 'ND',
  expertise: 'EX',
  facility: 'FA',
  programme: 'PR',
  event: 'EV',
};

const stateWeights: readonly (readonly [ListingState, number])[] = [
  ['published', 70],
  ['draft', 6],
  ['in_review', 3],
  ['paused', 4],
  ['fulfilled', 7],
  ['expired', 7],
  ['withdrawn', 3],
];

const unpublished: readonly ListingState[] = ['draft', 'in_review'];

export function addListings(world: World, work: BlockWork, party: Party): void {
  const { state, kind } = party.record;
  if (state === 'rejected' || state === 'unclaimed') return;
  const habit = habits[kind];
  const total = world.dice.int(habit.least, habit.most);
  for (let at = 0; at < total; at += 1) addListing(world, work, party, at);
}

function addListing(world: World, work: BlockWork, party: Party, at: number): void {
  const { dice } = world;
  const theme = world.themes[party.theme];
  const cluster = world.clusters[party.theme];
  if (!theme || !cluster) throw new RangeError('No theme');
  const kind =
    at === 0 && party.record.kind === 'firm'
      ? 'need'
      : dice.weighted(habits[party.record.kind].kinds);
  const near = party.record.kind === 'firm' ? (dice.chance(0.75) ? 0 : 1) : at;
  const topic = theme.topics[(party.focus + near) % theme.topics.length];
  if (!topic) throw new RangeError('No topic');
  const content =
    kind === 'need' || kind === 'expertise'
      ? topicContent(world, party, kind, topic)
      : sharedContent(world, party, theme, kind);
  const record = recordOf(world, party, cluster.id, kind, content, at);
  work.block.listings.push(record);
  for (const code of content.codes) {
    work.block.listingCapabilities.push({
      listingId: record.id,
      code,
      trlMin: content.trl?.[0] ?? null,
      trlMax: content.trl?.[1] ?? null,
    });
  }
  if (record.publishedAt && party.record.state === 'verified') {
    work.posted.push({ record, party, topic: content.topic, app: content.app });
  }
}

function stateOf(world: World, party: Party, kind: ListingKind, at: number): ListingState {
  if (party.record.state !== 'verified')
    return party.record.state === 'suspended' ? 'paused' : 'draft';
  if (at === 0) return 'published';
  const state = world.dice.weighted(stateWeights);
  return state === 'fulfilled' && kind !== 'need' ? 'published' : state;
}

function recordOf(
  world: World,
  party: Party,
  clusterId: string,
  kind: ListingKind,
  content: Content,
  at: number,
): ListingRecord {
  const { dice, now } = world;
  const state = stateOf(world, party, kind, at);
  const began = party.record.verifiedAt ?? party.record.createdAt;
  const room = (now.getTime() - began.getTime()) / dayInMs;
  // Open calls and events are young; what lies behind may be as old as its organization.
  const oldest =
    state === 'published'
      ? Math.min(room, kind === 'event' ? 20 : kind === 'programme' ? 60 : 420)
      : room;
  const youngest = Math.min(
    oldest,
    unpublished.includes(state) ? 1 : state === 'published' ? 2 : 30,
  );
  const createdAt = daysBefore(now, youngest + dice.next() ** 0.6 * (oldest - youngest));
  const publishedAt =
    unpublished.includes(state) ||
    party.record.state === 'pending' ||
    party.record.state === 'asked_back'
      ? null
      : new Date(
          Math.min(now.getTime() - 3_600_000, createdAt.getTime() + dice.next() * 3 * dayInMs),
        );
  const open = state === 'published' || unpublished.includes(state);
  const expiry =
    state === 'expired' && publishedAt
      ? new Date((publishedAt.getTime() + now.getTime()) / 2)
      : new Date(now.getTime() + dice.int(open ? 60 : 20, 300) * dayInMs);
  const deadline = kind === 'need' ? new Date(expiry.getTime() - dice.int(10, 30) * dayInMs) : null;
  const country = party.record.country;
  const prefix = `${prefixes[kind]}-${country}-${(publishedAt ?? createdAt).getUTCFullYear()}`;
  const updatedAt =
    state === 'published' || !publishedAt
      ? (publishedAt ?? createdAt)
      : new Date((publishedAt.getTime() + now.getTime()) / 2);
  const words = wording(world, party, content);
  return {
    id: dice.id(),
    reference: `${prefix}-${String(count(world, `reference/${prefix}`) + 1).padStart(5, '0')}`,
    organizationId: party.record.id,
    clusterId,
    kind,
    state,
    ...words,
    ipStatus:
      kind === 'expertise'
        ? dice.weighted([
            ['patent_granted', 5],
            ['patent_applied', 3],
            ['secret_know_how', 2],
          ] as const)
        : kind === 'need'
          ? 'to_be_agreed'
          : null,
    cooperationForms: [...content.forms],
    partnerKinds: [...content.partners],
    regionScope:
      party.record.kind === 'government'
        ? 'province'
        : dice.weighted([
            ['anywhere', 8],
            ['country', 2],
          ] as const),
    budgetMin: content.budget?.[0] ?? null,
    budgetMax: content.budget?.[1] ?? null,
    currency: content.budget || kind === 'facility' || kind === 'programme' ? 'CNY' : null,
    deadline: deadline ? dayOf(deadline) : null,
    expiresOn: dayOf(expiry),
    details: withoutLanguages(content.details(publishedAt ?? createdAt), words),
    source: 'demo',
    createdBy: party.people[0] ?? null,
    publishedAt,
    createdAt,
    updatedAt,
  };
}

/** Which languages the organization wrote in; what it lacks stays empty in the details too. */
function wording(world: World, party: Party, content: Content) {
  const own = party.language;
  const foreign = party.record.country !== 'CN';
  const translation = foreign
    ? 'none'
    : world.dice.weighted([
        ['translated', 62],
        ['none', 31],
        ['stale', 7],
      ] as const);
  const description = (at: 0 | 1) => content.description.map((text) => text[at]).join('\n\n');
  const other = translation === 'none' ? null : translation;
  const hasZh = own === 'zh' || other !== null;
  const hasEn = own === 'en' || other !== null;
  const say = (text: Text, at: 0 | 1, has: boolean) => (has ? text[at] : null);
  return {
    titleZh: say(content.title, 0, hasZh),
    titleEn: say(content.title, 1, hasEn),
    summaryZh: say(content.summary, 0, hasZh),
    summaryEn: say(content.summary, 1, hasEn),
    descriptionZh: hasZh ? description(0) : null,
    descriptionEn: hasEn ? description(1) : null,
    textStateZh: own === 'zh' ? ('original' as const) : other,
    textStateEn: own === 'en' ? ('original' as const) : other,
  };
}

/** Details say nothing in a language in which the listing has no text. */
function withoutLanguages(
  details: Details,
  words: { titleZh: string | null; titleEn: string | null },
) {
  const kept = { ...details };
  if (kept.kind === 'need') {
    if (words.titleZh === null) delete kept.outcomeZh;
    if (words.titleEn === null) delete kept.outcomeEn;
  } else if (kept.kind === 'expertise') {
    if (words.titleZh === null) delete kept.advantagesZh;
    if (words.titleEn === null) delete kept.advantagesEn;
  } else if (kept.kind === 'programme') {
    if (words.titleZh === null) delete kept.eligibilityZh;
    if (words.titleEn === null) delete kept.eligibilityEn;
  }
  return kept;
}
