import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishOne } from '../../../../tests/support/listings';
import { makeParty } from '../../../../tests/support/parties';
import { type Act, type Actor, type PersonActor, perform, system } from '../kernel';
import { listings } from '../listings/schema';
import {
  decidePair,
  describeLexicon,
  importDictionary,
  layersVersion,
  listPairs,
  mineLexicon,
  readLayers,
  removeDictionary,
} from './index';

let database: TestDatabase;
let platform: PersonActor;
let firm: PersonActor;
const act = <T>(actor: Actor, deed: (act: Act) => Promise<T>) =>
  perform(database.db, actor, new Date(), deed);
const look = (actor: Actor) => ({ db: database.db, actor, now: new Date() });
const wools = ['scoured', 'combed', 'carded', 'dyed', 'spun', 'woven', 'felted', 'knitted'];

beforeAll(async () => {
  database = await createTestDatabase();
  firm = await makeParty(database.db);
  platform = await makeParty(database.db, { administers: 'instance' });
  for (let count = 0; count < 24; count += 1) {
    await publishOne(database.db, firm, 'expertise', {
      titleZh: count % 2 ? '羊毛处理' : '陶瓷处理',
      titleEn: `${count % 2 ? 'Wool' : 'Ceramic'} treatment`,
      summaryZh: count % 2 ? '羊毛' : '陶瓷',
      summaryEn: `${count % 2 ? 'wool' : 'ceramic'} ${wools[count % wools.length]}`,
    });
  }
});
afterAll(() => database?.drop());

describe('the mined layer', () => {
  it('is read from bilingual listings, again only when one changed', async () => {
    expect(await act(system, mineLexicon)).toBe(24);
    expect(await act(system, mineLexicon)).toBe(0);
    await database.db
      .update(listings)
      .set({ updatedAt: new Date(Date.now() + 1000) })
      .where(eq(listings.titleEn, 'Wool treatment'));
    expect(await act(system, mineLexicon)).toBe(24);
    const { pairs } = await listPairs(look(platform), { q: 'wool', page: 1, limit: 50 });
    expect(pairs).toContainEqual(
      expect.objectContaining({ zh: '羊毛', en: 'wool', verdict: null }),
    );
  });

  it('loses a pair that was rejected, until the verdict is taken back', async () => {
    const pair = { zh: '羊毛', en: 'wool' };
    const has = async () =>
      (await readLayers(database.db)).some(({ entries }) =>
        entries.some(({ zh, en }) => zh === pair.zh && en === pair.en),
      );
    const before = await layersVersion(database.db);
    expect(await has()).toBe(true);
    await act(platform, (it) => decidePair(it, { ...pair, verdict: 'rejected' }));
    expect(await has()).toBe(false);
    expect(await layersVersion(database.db)).not.toBe(before);
    await act(platform, (it) => decidePair(it, { ...pair, verdict: null }));
    expect(await has()).toBe(true);
    expect(await layersVersion(database.db)).toBe(before);
  });

  it('is curated by those who run the instance', async () => {
    await expect(listPairs(look(firm), { q: '', page: 1, limit: 5 })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      act(firm, (it) => decidePair(it, { zh: 'a', en: 'b', verdict: 'rejected' })),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a dictionary', () => {
  it('is imported in CC-CEDICT form, told apart from other text, and removed', async () => {
    await expect(
      act(platform, (it) => importDictionary(it, { text: 'no dictionary at all' })),
    ).rejects.toMatchObject({ code: 'invalid_field', params: { field: 'text' } });
    const text = '# CC-CEDICT\n紗線 纱线 [sha1 xian4] /yarn/\n陶瓷 陶瓷 [tao2 ci2] /ceramics/\n';
    expect((await act(platform, (it) => importDictionary(it, { text }))).pairs).toBeGreaterThan(1);
    const sources = async () => (await describeLexicon(look(platform))).map(({ source }) => source);
    expect(await sources()).toEqual(['dictionary', 'mined']);
    await act(platform, removeDictionary);
    expect(await sources()).toEqual(['mined']);
  });
});
