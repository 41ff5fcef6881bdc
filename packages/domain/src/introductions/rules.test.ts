import { describe, expect, it } from 'vitest';
import { next } from '../kernel';
import {
  consented,
  introductionSteps,
  introductionVerbs,
  lapsesAt,
  sideOf,
  stateAt,
} from './rules';
import { introductionStates } from './words';

const proposedAt = new Date('2026-03-01T08:00:00Z');

describe('an introduction', () => {
  it('is answered once', () => {
    for (const state of introductionStates.filter((each) => each !== 'proposed'))
      for (const verb of introductionVerbs)
        expect(() => next(introductionSteps, state, verb)).toThrow('invalid_transition');
    expect(next(introductionSteps, 'proposed', 'accept')).toBe('accepted');
  });

  it('lapses 21 days after it was proposed, to the millisecond', () => {
    const expiresAt = lapsesAt(proposedAt);
    expect(expiresAt.toISOString()).toBe('2026-03-22T08:00:00.000Z');
    const open = { state: 'proposed', expiresAt } as const;
    expect(stateAt(open, new Date(expiresAt.getTime() - 1))).toBe('proposed');
    expect(stateAt(open, expiresAt)).toBe('expired');
    expect(stateAt({ state: 'accepted', expiresAt }, expiresAt)).toBe('accepted');
  });

  it('knows its sides, and opens to the two of them only, and only by consent', () => {
    const parties = { fromOrganizationId: 'a', toOrganizationId: 'b', brokerOrganizationId: 'c' };
    expect(['a', 'b', 'c', 'd'].map((id) => sideOf(parties, id))).toEqual([
      'from',
      'to',
      'broker',
      null,
    ]);
    expect(consented('accepted', 'broker')).toBe(false);
    for (const state of introductionStates)
      expect(consented(state, 'to')).toBe(state === 'accepted');
  });
});
