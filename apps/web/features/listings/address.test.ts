import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from './address';

const words = {
  kinds: ['need', 'facility'],
  organizationKinds: ['firm', 'university'],
} as const;
const read = (query: string) => readAddress(Object.fromEntries(new URLSearchParams(query)), words);

describe('the address of a list', () => {
  it.each([
    '',
    '?q=%E7%BA%BA%E7%BB%87&kind=need&page=3',
    '?kind=need%2Cfacility&by=firm&region=440000&industry=C&capability=textiles.smart',
    '?after=1795400000000_00000000-0000-4000-8000-000000000001',
  ])('is the same after reading %s', (query) => {
    expect(addressOf(read(query))).toBe(query);
  });

  it('ignores what it does not know', () => {
    const query = '?kind=party,need&region=%27--&after=x&page=-1&cluster=1&capability=A%20B';
    expect(read(query)).toEqual({ q: '', filter: { kinds: ['need'] }, after: null, page: 1 });
  });
});
