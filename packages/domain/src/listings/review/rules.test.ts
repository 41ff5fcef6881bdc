import { describe, expect, it } from 'vitest';
import { verdictOf } from './rules';

const scores = (clarity: number, substance: number, relevance: number, cooperation: number) => ({
  clarity,
  substance,
  relevance,
  cooperation,
});

describe('the verdict of a review', () => {
  it.each([
    [scores(3, 3, 3, 1), 'published'],
    [scores(3, 3, 2, 1), 'held'],
    [scores(2, 1, 1, 1), 'held'],
    [scores(1, 1, 1, 1), 'rejected'],
    [scores(0, 0, 0, 0), 'rejected'],
  ])('goes by the sum: %o is %s', (given, verdict) => {
    expect(verdictOf(given)).toBe(verdict);
  });

  it('holds what lacks one criterion wholly, however good the rest', () => {
    expect(verdictOf(scores(5, 5, 5, 0))).toBe('held');
  });
});
