import { describe, expect, it } from 'vitest';
import { Ownership } from './ownership';

describe('whose a client id is', () => {
  it('the first claim says, before and after it was stored', () => {
    const ownership = new Ownership(null);
    ownership.claim([{ client: 7, owner: 'ana' }]);
    ownership.claim([
      { client: 7, owner: 'mallory' },
      { client: 2 ** 32, owner: '博' },
    ]);
    const stored = new Ownership(ownership.encode());
    stored.claim([
      { client: 2 ** 32, owner: 'mallory' },
      { client: 9, owner: 'ana' },
    ]);
    expect([7, 2 ** 32, 9, 8].map((client) => stored.ownerOf(client))).toEqual([
      'ana',
      '博',
      'ana',
      undefined,
    ]);
  });
});
