import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions';

const ana = '3d9a1f50-0000-4000-8000-00000000000a';
const bo = '3d9a1f50-0000-4000-8000-00000000000b';

describe('mentionsIn', () => {
  it('finds each person once, in order', () => {
    expect(mentionsIn(`@[${bo}] and @[${ana}], again @[${bo}]`)).toEqual([bo, ana]);
  });

  it('takes nothing else for a mention', () => {
    expect(mentionsIn(`mail@[x] @${ana} [${ana}] @[not-a-person]`)).toEqual([]);
  });
});
