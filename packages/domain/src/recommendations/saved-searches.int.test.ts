import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishOne } from '../../../../tests/support/listings';
import { makeParty } from '../../../../tests/support/parties';
import { type Act, type Actor, type PersonActor, perform } from '../kernel';
import { listNotifications } from '../notifications';
import {
  announceListing,
  keepSearch,
  ListingIndex,
  listSavedSearches,
  markSearchSeen,
  mostSavedSearches,
  removeSearch,
} from './index';

let database: TestDatabase;
let index: ListingIndex;
let firm: PersonActor;
let university: PersonActor;

const act = <T>(actor: Actor, deed: (act: Act) => Promise<T>) =>
  perform(database.db, actor, new Date(), deed);
const look = (actor: Actor) => ({ db: database.db, actor, now: new Date() });
const told = async (actor: Actor) =>
  (await listNotifications(look(actor), {})).items.map(({ kind, path }) => ({ kind, path }));

beforeAll(async () => {
  database = await createTestDatabase();
  index = new ListingIndex(database.db);
  firm = await makeParty(database.db);
  university = await makeParty(database.db, { kind: 'university' });
});
afterAll(() => database?.drop());

const coating = { titleEn: 'Antibacterial coating', summaryEn: 'Antibacterial coating of wool.' };

describe('a saved search', () => {
  it('counts what is new in it until its keeper looks, and is its keeper’s alone', async () => {
    const { id } = await act(firm, (it) =>
      keepSearch(it, { name: 'Coatings', q: 'antibacterial', filter: {}, notify: false }),
    );
    const kept = async () => (await listSavedSearches(look(firm), index)).find((s) => s.id === id);
    expect((await kept())?.fresh).toBe(0);
    await publishOne(database.db, university, 'expertise', coating);
    expect((await kept())?.fresh).toBe(1);
    await act(university, (it) => markSearchSeen(it, { id }));
    await act(university, (it) => removeSearch(it, { id }));
    expect((await kept())?.fresh, 'another person touches nothing').toBe(1);
    await act(firm, (it) => markSearchSeen(it, { id }));
    expect((await kept())?.fresh).toBe(0);
    await act(firm, (it) => removeSearch(it, { id }));
    expect(await kept()).toBeUndefined();
  });

  it('seeks something, and there are only so many', async () => {
    const person = await makeParty(database.db);
    const keep = (q: string) =>
      act(person, (it) => keepSearch(it, { name: 'n', q, filter: {}, notify: false }));
    await expect(keep('')).rejects.toMatchObject({ code: 'invalid_field', params: { field: 'q' } });
    for (let count = 0; count < mostSavedSearches; count += 1) await keep('wool');
    await expect(keep('wool')).rejects.toMatchObject({ code: 'too_many' });
  });
});

describe('a listing just published', () => {
  it('is told once to counterparts and to those whose search finds it', async () => {
    const seeker = await makeParty(database.db);
    await act(seeker, (it) =>
      keepSearch(it, { name: 'Heat', q: '', filter: { kinds: ['facility'] }, notify: true }),
    );
    const capabilities = [
      { code: 'textiles.fibres.conductive-fibre', trlMin: 5, trlMax: 7, confirmed: true },
    ];
    const need = await publishOne(database.db, firm, 'need', {
      titleEn: 'Conductive fibre line',
      summaryEn: 'A line to spin conductive fibre continuously is wanted.',
      capabilities,
    });
    const facility = await publishOne(database.db, university, 'facility', {
      titleEn: 'Conductive fibre line',
      summaryEn: 'A line to spin conductive fibre continuously.',
      capabilities,
    });
    for (const time of [1, 2]) {
      await announceListing(database.db, index, facility, new Date());
      expect(await told(firm), `after ${time}`).toEqual([
        { kind: 'counterpart_published', path: `/listings/${facility}?own=${need}` },
      ]);
      expect(await told(seeker)).toEqual([
        { kind: 'saved_search_hit', path: `/listings/${facility}` },
      ]);
    }
    expect(await told(university), 'not to itself').toEqual([]);
  });
});
