import { type BoardFilter, noFilter } from '@vicinity/board';
import { describe, expect, it } from 'vitest';
import { filterFrom, lanesFrom, writeFilter } from './filter-address';

describe('a filter in the address bar', () => {
  const filter: BoardFilter = {
    text: '清洗 wash&dry',
    persons: ['ana', 'nobody'],
    organizations: ['mill'],
    labels: ['wet lab', 'a,b'],
    priorities: ['urgent', 'low'],
    due: 'overdue',
    deliverable: true,
  };

  it('reads as it was written, beside what else stands there', () => {
    const params = new URLSearchParams('card=x&q=old&label=gone');
    writeFilter(params, filter);
    expect(filterFrom(new URLSearchParams(params.toString()))).toEqual(filter);
    expect(params.get('card')).toBe('x');
    writeFilter(params, noFilter);
    expect(params.toString()).toBe('card=x');
  });

  it('leaves out what it cannot mean', () => {
    const params = new URLSearchParams(
      'priority=huge&priority=low&due=soon&deliverable=yes&lanes=x',
    );
    expect(filterFrom(params)).toEqual({ ...noFilter, priorities: ['low'] });
    expect(lanesFrom(params)).toBeNull();
    expect(lanesFrom(new URLSearchParams('lanes=label'))).toBe('label');
  });
});
