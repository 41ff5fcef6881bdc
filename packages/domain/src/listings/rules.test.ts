import { describe, expect, it } from 'vitest';
import { DomainError, next } from '../kernel';
import {
  lastDayStillOpen,
  listingTransitions,
  listingVerbs,
  referenceOf,
  referencePrefix,
  textStatesAfter,
} from './rules';
import { listingStates } from './words';

const none = {
  titleZh: null,
  titleEn: null,
  summaryZh: null,
  summaryEn: null,
  descriptionZh: null,
  descriptionEn: null,
};
const zh = { ...none, titleZh: '智能纺织品' };
const both = { ...zh, titleEn: 'Smart textiles' };

describe('the states of a listing', () => {
  it('lets every state be reached from a draft and none be a trap', () => {
    const reached = new Set(['draft']);
    for (let round = 0; round < listingStates.length; round += 1) {
      for (const state of listingStates.filter((it) => reached.has(it))) {
        for (const following of Object.values(listingTransitions[state])) reached.add(following);
      }
    }
    expect([...reached].sort()).toEqual([...listingStates].sort());
    for (const state of listingStates) expect(listingTransitions[state]).not.toEqual({});
  });

  it('publishes only through publish, resume and approve', () => {
    const ways = listingStates.flatMap((state) =>
      listingVerbs.filter(
        (verb) => state !== 'published' && listingTransitions[state][verb] === 'published',
      ),
    );
    expect(ways.sort()).toEqual(['approve', 'publish', 'resume']);
  });

  it('refuses what the table does not have', () => {
    expect(() => next(listingTransitions, 'withdrawn', 'publish')).toThrow(DomainError);
    expect(() => next(listingTransitions, 'fulfilled', 'save')).toThrow(DomainError);
  });
});

describe('the state of a text', () => {
  const fresh = { ...none, states: { zh: null, en: null } } as const;
  const original = { ...zh, states: { zh: 'original', en: null } } as const;
  const translated = { ...both, states: { zh: 'original', en: 'translated' } } as const;

  it('calls the first text the original and a later one its translation', () => {
    expect(textStatesAfter(fresh, zh, false)).toEqual({ zh: 'original', en: null });
    expect(textStatesAfter(original, both, false)).toEqual({ zh: 'original', en: 'translated' });
    expect(textStatesAfter(fresh, both, false)).toEqual({ zh: 'original', en: 'original' });
  });

  it('makes a translation stale when only the original changes', () => {
    const edited = { ...both, titleZh: '智能纺织品与传感' };
    const after = textStatesAfter(translated, edited, false);
    expect(after).toEqual({ zh: 'original', en: 'stale' });
    const stale = { ...edited, states: after };
    expect(textStatesAfter(stale, edited, false).en).toBe('stale');
    expect(textStatesAfter(stale, edited, true).en).toBe('translated');
    expect(textStatesAfter(stale, { ...edited, titleEn: 'Sensing' }, false).en).toBe('translated');
  });

  it('leaves two originals alone and makes what remains the original', () => {
    const two = { ...both, states: { zh: 'original', en: 'original' } } as const;
    expect(textStatesAfter(two, { ...both, titleZh: '别的' }, false)).toEqual(two.states);
    expect(textStatesAfter(translated, { ...none, titleEn: 'Only this' }, false)).toEqual({
      zh: null,
      en: 'original',
    });
  });
});

describe('references and days', () => {
  it('numbers with five digits and more where needed', () => {
    const prefix = referencePrefix('need', 'CN', 2026);
    expect(referenceOf(prefix, 42)).toBe('ND-CN-2026-00042');
    expect(referenceOf(prefix, 123456)).toBe('ND-CN-2026-123456');
  });

  it('ends a day when it is over everywhere', () => {
    expect(lastDayStillOpen(new Date('2026-11-24T11:59:59Z'))).toBe('2026-11-23');
    expect(lastDayStillOpen(new Date('2026-11-24T12:00:00Z'))).toBe('2026-11-24');
  });
});
