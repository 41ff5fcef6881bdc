import {
  checkIdentifier,
  findCapability,
  findDiscipline,
  findIndustry,
} from '@vicinity/classifications';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCluster } from './generate-cluster';
import type { Block } from './records';

const now = new Date('2026-11-01T08:00:00Z');
const make = (organizations: number, seed = 'test') => [
  ...generateCluster({ organizations, seed, now }),
];
const all = <K extends keyof Block>(blocks: Block[], key: K) =>
  blocks.flatMap((block): readonly Block[K][number][] => block[key]);

describe('a generated cluster', () => {
  let demo: Block[];
  let larger: Block[];
  beforeAll(() => {
    demo = make(120);
    larger = make(1000);
  });

  it('is the same for the same seed and another for another', () => {
    expect(make(120)).toEqual(demo);
    expect(make(120, 'other')[0]?.organizations[0]?.id).not.toBe(demo[0]?.organizations[0]?.id);
  });

  it('has the promised size', () => {
    expect(all(demo, 'organizations')).toHaveLength(120);
    expect(all(demo, 'listings').length).toBeGreaterThan(350);
    expect(all(demo, 'listings').length).toBeLessThan(450);
    expect(all(demo, 'introductions').length).toBeGreaterThan(180);
    expect(all(demo, 'projects').length).toBe(30);
    expect(all(demo, 'boards').length).toBe(30);
  });

  it('has boards that show work: labelled, weighed, dated, some of it waiting for other work', () => {
    for (const { labels, columns } of all(demo, 'boards')) {
      const cards = columns.flatMap((column) => column.cards);
      const titles = cards.map(({ title }) => title);
      const names = labels.map(({ name }) => name);
      expect(new Set(titles).size).toBe(titles.length);
      expect(cards.filter((card) => card.dueOn).length).toBeGreaterThan(cards.length / 2);
      for (const card of cards) {
        expect(names).toEqual(expect.arrayContaining(card.labels));
        expect(titles).toEqual(expect.arrayContaining(card.after));
        expect(card.startOn === null || (card.dueOn ?? '') >= card.startOn).toBe(true);
      }
    }
  });

  it('shows every state of listings and introductions, and every stage of projects', () => {
    expect(new Set(all(demo, 'listings').map(({ state }) => state)).size).toBe(7);
    expect(new Set(all(demo, 'listings').map(({ kind }) => kind)).size).toBe(5);
    expect(new Set(all(demo, 'introductions').map(({ state }) => state)).size).toBe(5);
    expect(new Set(all(demo, 'projects').map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(all(demo, 'commitments').map(({ source }) => source)).size).toBe(3);
    expect(new Set(all(demo, 'organizations').map(({ state }) => state)).size).toBe(6);
  });

  it('names only codes that exist', () => {
    const capabilities = all(demo, 'listingCapabilities').map(({ code }) => code);
    expect(capabilities.filter((code) => !findCapability(code))).toEqual([]);
    const organizations = all(demo, 'organizations');
    expect(
      organizations.flatMap(({ industries }) => industries).filter((code) => !findIndustry(code)),
    ).toEqual([]);
    expect(
      organizations
        .flatMap(({ disciplines }) => disciplines)
        .filter((code) => !findDiscipline(code)),
    ).toEqual([]);
  });

  it('gives identifiers that pass their checks without a warning, each once', () => {
    const known = all(larger, 'organizations').filter(({ identifier }) => identifier !== null);
    const wrong = known.filter(({ identifierKind, identifier }) => {
      const check = checkIdentifier(
        identifierKind === 'uscc' ? 'credit_code' : 'ror',
        identifier ?? '',
      );
      return !check.ok || check.warnings.length > 0;
    });
    expect(wrong.map(({ identifier }) => identifier)).toEqual([]);
    expect(new Set(known.map(({ identifier }) => identifier)).size).toBe(known.length);
  });

  it('repeats no id, reference, mail address or name of an organization', () => {
    const unique = (values: readonly (string | null)[]) => {
      const given = values.filter((value) => value !== null);
      expect(new Set(given).size).toBe(given.length);
    };
    unique(all(larger, 'listings').map(({ reference }) => reference));
    unique(all(larger, 'listings').map(({ id }) => id));
    unique(all(larger, 'persons').map(({ email }) => email));
    unique(all(larger, 'organizations').map(({ nameZh }) => nameZh));
    unique(all(larger, 'organizations').map(({ nameEn }) => nameEn));
    unique(all(larger, 'introductions').map(({ id }) => id));
  });

  it('has text in each language it says it has, and many listings in both', () => {
    const listings = all(demo, 'listings');
    for (const listing of listings) {
      expect(listing.titleZh === null).toBe(listing.textStateZh === null);
      expect(listing.titleEn === null).toBe(listing.textStateEn === null);
      if (listing.titleZh !== null)
        expect(listing.descriptionZh?.split('\n\n').length).toBeGreaterThanOrEqual(2);
      if (listing.titleEn !== null)
        expect(listing.summaryEn?.match(/[.?!](\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
      expect([listing.textStateZh, listing.textStateEn]).toContain('original');
    }
    const both = listings.filter(({ titleZh, titleEn }) => titleZh && titleEn);
    expect(both.length).toBeGreaterThan(listings.length / 2);
  });

  it('leaves no place unfilled in a text', () => {
    const open = JSON.stringify(demo).match(/\{(app|name|t)\}|\[[^\]"]*\|[^\]"]*\]/g);
    expect(open).toBeNull();
  });

  it('keeps time: nothing happens before it could, or in the future', () => {
    for (const { proposedAt, answeredAt, expiresAt, state } of all(larger, 'introductions')) {
      expect(proposedAt.getTime()).toBeLessThan(now.getTime());
      expect(answeredAt === null).toBe(state === 'proposed');
      if (answeredAt) expect(answeredAt.getTime()).toBeGreaterThanOrEqual(proposedAt.getTime());
      if (answeredAt) expect(answeredAt.getTime()).toBeLessThanOrEqual(now.getTime());
      if (state === 'proposed') expect(expiresAt.getTime()).toBeGreaterThan(now.getTime());
    }
    for (const { publishedAt, createdAt } of all(larger, 'listings')) {
      if (publishedAt) expect(publishedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
      if (publishedAt) expect(publishedAt.getTime()).toBeLessThan(now.getTime());
    }
    for (const { createdAt } of all(larger, 'projects'))
      expect(createdAt.getTime()).toBeLessThan(now.getTime());
  });

  it('offers people of each role to sign in as', () => {
    expect(
      all(demo, 'accounts')
        .map(({ email }) => email.split('@')[0])
        .sort(),
    ).toEqual([
      'administrator',
      'firm',
      'funder',
      'government',
      'institute',
      'intermediary',
      'member',
      'platform',
      'university',
    ]);
  });

  it('refuses a size out of range', () => {
    expect(() => make(0)).toThrow(RangeError);
    expect(() => make(100_001)).toThrow(RangeError);
  });
});
