import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebased, type Stretch, stretchBetween } from './stretch';

function apply(text: string, { start, removed, inserted }: Stretch): string {
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

describe('an edit of a text', () => {
  it('makes the one text into the other', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(apply(before, stretchBetween(before, after))).toBe(after);
      }),
    );
  });

  it('keeps what another person inserted meanwhile', () => {
    const small = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(small, small, fc.nat(8), fc.nat(4), (base, after, at, count) => {
        const start = Math.min(at, base.length);
        const theirs = { start, removed: Math.min(count, base.length - start), inserted: 'XYZ' };
        const mine = stretchBetween(base, after);
        const both = apply(apply(base, theirs), rebased(mine, theirs));
        expect(both).toContain('XYZ');
        expect(both).toContain(mine.inserted);
      }),
    );
  });

  it('lands where it was meant, beside another', () => {
    const base = 'The yarn must conduct.';
    const theirs = stretchBetween(base, 'First: The yarn must conduct.');
    const mine = stretchBetween(base, 'The yarn must conduct. Washable too.');
    expect(apply(apply(base, theirs), rebased(mine, theirs))).toBe(
      'First: The yarn must conduct. Washable too.',
    );
  });
});
