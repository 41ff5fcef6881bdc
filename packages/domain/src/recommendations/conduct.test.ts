import { describe, expect, it } from 'vitest';
import { replyOf, trustOf } from './conduct';

describe('reply behaviour', () => {
  it('says little of few introductions and more of many', () => {
    expect(replyOf({ answered: 1, lapsed: 0 })).toBeCloseTo(1 / 3);
    expect(replyOf({ answered: 20, lapsed: 0 })).toBeGreaterThan(0.9);
    expect(replyOf({ answered: 0, lapsed: 6 })).toBe(-0.75);
    expect(replyOf({ answered: 0, lapsed: 0 })).toBe(0);
  });
});

describe('trust', () => {
  it('grows with joint work that bore outcomes, and falls with work that was stopped', () => {
    const none = { fruitful: 0, underWay: 0, stopped: 0 };
    expect(trustOf(none)).toBe(0);
    expect(trustOf({ ...none, fruitful: 2 })).toBeGreaterThan(trustOf({ ...none, fruitful: 1 }));
    expect(trustOf({ ...none, fruitful: 1 })).toBeGreaterThan(trustOf({ ...none, underWay: 1 }));
    expect(trustOf({ ...none, stopped: 1 })).toBeLessThan(0);
    expect(trustOf({ ...none, fruitful: 1, stopped: 1 })).toBeLessThan(
      trustOf({ ...none, fruitful: 1 }),
    );
  });
});
