import { describe, expect, it } from 'vitest';
import { decodeBatch, encodeBatch } from './batch';

describe('a row of the log', () => {
  it('gives back who wrote what when, in order', () => {
    const entries = [
      { writer: 'ana mill', at: 1_760_000_000_010, update: Uint8Array.of(1, 2, 3) },
      { writer: '博 实验室', at: 1_760_000_000_003, update: Uint8Array.of() },
      { writer: 'ana mill', at: 1_760_000_000_011, update: new Uint8Array(300).fill(7) },
    ];
    expect(decodeBatch(encodeBatch(entries))).toEqual({ entries, claims: [] });
    const claims = [{ client: 2 ** 32 - 1, owner: '博' }];
    expect(decodeBatch(encodeBatch(entries, claims))).toEqual({ entries, claims });
  });

  it.each([
    ['of another form', Uint8Array.of(3, 0, 0)],
    ['cut off', encodeBatch([{ writer: 'a', at: 1, update: Uint8Array.of(1) }]).subarray(0, -1)],
    ['that names nobody', Uint8Array.of(1, 0, 0, 0, 0, 0)],
  ])('%s is not guessed at', (_what, batch) => {
    expect(() => decodeBatch(batch)).toThrow();
  });
});
