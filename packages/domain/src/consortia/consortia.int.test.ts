import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishOne } from '../../../../tests/support/listings';
import { makeParty } from '../../../../tests/support/parties';
import { introductions } from '../introductions/schema';
import { type Actor, type PersonActor, perform } from '../kernel';
import type { ListingFields } from '../listings';
import { respond } from '../recommendations';
import { introduceConsortium, proposeConsortiaForNeed } from './index';

type Party = PersonActor & { acting: NonNullable<PersonActor['acting']> };

const fibre = 'textiles.fibres.conductive-fibre';
const sensor = 'textiles.smart.textile-sensor';

let database: TestDatabase;
let asker: Party;
let weaver: Party;
let lab: Party;
let broker: Party;
let funder: Party;
let need: string;
let fibreOffer: string;
let sensorOffer: string;
let programme: string;
const post = { mailer: () => Promise.resolve(), origin: 'http://localhost' };

const look = (actor: Actor) => ({ db: database.db, actor, now: new Date() });
const claim = (code: string, trlMin: number | null, trlMax: number | null) => ({
  code,
  trlMin,
  trlMax,
  confirmed: true,
});
const publish = (actor: Actor, kind: 'need' | 'expertise', fields: Partial<ListingFields>) =>
  publishOne(database.db, actor, kind, fields);

beforeAll(async () => {
  database = await createTestDatabase();
  [asker, weaver, lab, broker, funder] = await Promise.all([
    makeParty(database.db),
    makeParty(database.db),
    makeParty(database.db, { kind: 'university', province: '310000' }),
    makeParty(database.db, { kind: 'intermediary' }),
    makeParty(database.db, { kind: 'funder' }),
  ]);
  need = await publish(asker, 'need', {
    titleEn: 'A sensing shirt',
    summaryEn: 'A shirt that measures breath, from fibre to sensor.',
    capabilities: [
      claim(fibre, 5, null),
      claim(sensor, 4, null),
      claim('manufacturing.automation.machine-vision-inspection', 9, null),
    ],
  });
  fibreOffer = await publish(weaver, 'expertise', {
    titleEn: 'Conductive fibre',
    summaryEn: 'Conductive fibre, knitted.',
    capabilities: [claim(fibre, null, 7)],
  });
  sensorOffer = await publish(lab, 'expertise', {
    titleEn: 'Textile sensors',
    summaryEn: 'Textile sensors, calibrated.',
    capabilities: [claim(sensor, null, 5)],
  });
  programme = await publishOne(database.db, funder, 'programme', {
    titleEn: 'Smart textiles call',
    summaryEn: 'Funds joint work on smart textiles.',
    capabilities: [claim(sensor, null, null)],
    details: { kind: 'programme', source: 'policy' },
  });
  await database.db.insert(introductions).values(
    [weaver, lab].map((to) => ({
      state: 'accepted' as const,
      fromOrganizationId: to.acting.organizationId,
      toOrganizationId: asker.acting.organizationId,
      brokerOrganizationId: broker.acting.organizationId,
      note: 'Known.',
      proposedAt: new Date(),
      answeredAt: new Date(),
      expiresAt: new Date(),
    })),
  );
});
afterAll(() => database?.drop());

describe('consortia', () => {
  it('cover the need, name the gap, the programme and the listings that serve it', async () => {
    const view = await proposeConsortiaForNeed(look(asker), { listingId: need, limit: 10 });
    expect(view.gaps.map(({ code, obstacle }) => [code, obstacle])).toEqual([
      ['manufacturing.automation.machine-vision-inspection', 'nobody'],
    ]);
    const [first] = view.proposals;
    const partners = first?.partners.map(({ organization }) => organization.id).sort();
    expect(partners).toEqual([lab.acting.organizationId, weaver.acting.organizationId].sort());
    const listings = first?.partners.flatMap((each) => each.contributions.map((c) => c.listing.id));
    expect(listings?.sort()).toEqual([fibreOffer, sensorOffer].sort());
    expect(first?.programme?.listing.id).toBe(programme);
    expect(first?.groups).toBe(1);
    expect(view.gap).toBe(0);
  });

  it('are for members of the organization that needs, and for needs', async () => {
    const ask = (actor: Actor, listingId: string) =>
      proposeConsortiaForNeed(look(actor), { listingId, limit: 3 });
    await expect(ask(weaver, need)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(weaver, fibreOffer)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('leave out a competitor, and say so', async () => {
    const pair = { listingId: need, candidateId: fibreOffer };
    await perform(database.db, asker, new Date(), (act) =>
      respond(act, { ...pair, answer: 'dismissed', reason: 'competitor' }),
    );
    const view = await proposeConsortiaForNeed(look(asker), { listingId: need, limit: 3 });
    expect(view.gaps.map(({ code, obstacle }) => [code, obstacle])).toContainEqual([
      fibre,
      'blocked',
    ]);
  });

  it('propose an introduction to each member, and pass over those who cannot be asked', async () => {
    const stranger = await makeParty(database.db);
    const offer = await publish(stranger, 'expertise', {
      titleEn: 'More fibre',
      summaryEn: 'More conductive fibre.',
      capabilities: [claim(fibre, null, 8)],
    });
    const note = 'Let us make the shirt together.';
    const input = { listingId: need, listingIds: [offer, need], note };
    const done = await perform(database.db, asker, new Date(), (act) =>
      introduceConsortium(act, input, post),
    );
    expect(done).toEqual({ proposed: 1, passed: [{ listingId: need, code: 'own_listing' }] });
    const rows = await database.db
      .select({ own: introductions.ownListingId })
      .from(introductions)
      .where(eq(introductions.listingId, offer));
    expect(rows).toEqual([{ own: need }]);
  });
});
