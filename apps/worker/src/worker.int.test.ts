import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import type { Mail } from '@vicinity/domain/notifications';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClock } from './clock';
import { tasksOf } from './tasks';

const day = 24 * 60 * 60_000;
const proposed = Date.parse('2026-03-04T06:00:00Z');
const ids = { asked: randomUUID(), asking: randomUUID(), listing: randomUUID() };
const persons = { atOnce: randomUUID(), weekly: randomUUID(), never: randomUUID() };
const secret = 'SECRET-note';

let database: TestDatabase;
const mails: Mail[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const { sql } = database;
  for (const [name, frequency] of [
    ['atOnce', 'at_once'],
    ['weekly', 'weekly'],
    ['never', 'off'],
  ] as const) {
    await sql`insert into persons (id, name, email, email_verified, locale, mail_frequency)
      values (${persons[name]}, ${name}, ${`${name}@example.org`}, true, 'en', ${frequency})`;
  }
  for (const [id, name] of [
    [ids.asked, 'Asked mill'],
    [ids.asking, `Asking ${secret}`],
  ] as const) {
    await sql`insert into organizations (id, kind, state, name_en, identifier_kind, country, source)
      values (${id}, 'firm', 'verified', ${name}, 'none', 'CN', 'registered')`;
  }
  for (const person of Object.values(persons)) {
    await sql`insert into members (organization_id, person_id, role)
      values (${ids.asked}, ${person}, 'owner')`;
  }
  await sql`insert into listings
    (id, reference, organization_id, kind, state, title_en, details, source, published_at, expires_on)
    values (${ids.listing}, 'ND-CN-2026-00001', ${ids.asked}, 'need', 'published', 'Yarn',
      '{"kind":"need","needType":"technology"}', 'written', ${new Date(proposed)}, '2026-04-20')`;
  await sql`insert into introductions
    (state, from_organization_id, to_organization_id, note, proposed_at, expires_at)
    values ('proposed', ${ids.asking}, ${ids.asked}, ${secret}, ${new Date(proposed)},
      ${new Date(proposed + 21 * day)})`;
});
afterAll(() => database.drop());

/** One look at the tasks, at a time; the clock is stopped once it is through. */
async function tickAt(time: number): Promise<void> {
  const post = {
    origin: 'https://example.org',
    mailer: async (mail: Mail) => {
      mails.push(mail);
    },
  };
  const nothing = { unread: async () => [], read: async () => [], markRead: async () => {} };
  const tasks = tasksOf(post, nothing);
  const clock = startClock(
    { db: database.db, tasks, log: pino({ level: 'silent' }) },
    { tick: 1_000_000, now: () => new Date(time) },
  );
  await expect
    .poll(
      async () => {
        const rows = await database.sql`select last_at from clock_tasks`;
        return rows.filter(({ last_at }) => last_at && Date.parse(last_at) === time).length;
      },
      { timeout: 20_000 },
    )
    .toBe(tasks.length);
  await clock.stop();
}

async function noticesOf(person: string) {
  const rows = await database.sql`
    select kind, mailed_at is not null as mailed from notifications
    where person_id = ${person} order by created_at`;
  return rows.map(({ kind, mailed }) => [kind, mailed]);
}

test('the reply clock reminds after three days and again a week before the end, once each', async () => {
  await tickAt(proposed + 2 * day);
  expect(await noticesOf(persons.never)).toEqual([]);
  await tickAt(proposed + 3 * day);
  await tickAt(proposed + 4 * day);
  expect(await noticesOf(persons.never)).toEqual([['introduction_waiting', false]]);
  await tickAt(proposed + 15 * day);
  expect(await noticesOf(persons.never)).toHaveLength(2);
});

test('each is mailed as often as wanted, without a word of what was written', async () => {
  // At once: on 7 and 19 March. Weekly: on 19 March, both together, the Monday before having passed.
  const counts = mails.map(({ to, params }) => `${to} ${params.count}`).sort();
  expect(counts).toEqual(['atOnce@example.org 1', 'atOnce@example.org 1', 'weekly@example.org 2']);
  expect(JSON.stringify(mails)).not.toContain(secret);
});

test('what nobody answered lapses, a listing ends after its last day, and no round does it twice', async () => {
  await tickAt(proposed + 22 * day);
  const [introduction] = await database.sql`select state from introductions`;
  expect(introduction).toEqual({ state: 'expired' });
  await tickAt(Date.parse('2026-04-22T00:00:00Z'));
  const [listing] = await database.sql`select state from listings where id = ${ids.listing}`;
  expect(listing).toEqual({ state: 'expired' });
  const kinds = (await noticesOf(persons.never)).map(([kind]) => kind);
  expect(kinds.filter((kind) => kind === 'listing_expired')).toHaveLength(1);
});
