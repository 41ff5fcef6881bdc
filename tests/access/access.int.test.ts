import { appRouter, type Context, createCaller, createContext } from '@vicinity/api';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { type Act, type Actor, DomainError } from '@vicinity/domain/kernel';
import { ListingIndex } from '@vicinity/domain/recommendations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble, type Cast, type Role, roles, secret } from './cast';
import { inputsFor } from './inputs';
import { table } from './table';

/** Refusals that mean: not you. Any other answer means that the policy let the caller through. */
const refusals = new Set([
  'not_signed_in',
  'mail_not_verified',
  'not_found',
  'forbidden',
  'not_acting',
  'not_a_member',
  'organization_not_verified',
  'no_consent',
  'read_only',
]);

let database: TestDatabase;
let listingIndex: ListingIndex;
let cast: Cast;
let inputs: Readonly<Record<string, unknown>>;
const procedures = Object.keys(appRouter._def.procedures).sort();

class RolledBack extends Error {}

/** As `actor`, in a transaction that never commits: each call finds the cast as it was assembled. */
function contextOf(actor: Actor): Context {
  const services = {
    db: database.db,
    mailer: async () => {},
    origin: 'http://localhost',
    ticketSecret: 'x'.repeat(32),
    listingIndex,
    now: () => new Date('2026-07-01T00:00:00Z'),
  };
  const context = createContext(services, actor);
  async function act<T>(deed: (act: Act) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      database.db
        .transaction(async (tx) => {
          resolve(await deed({ ...context.look, db: tx, afterCommit: () => {} }));
          throw new RolledBack();
        })
        .catch(reject); // settled already where the deed went through
    });
  }
  return { ...context, act };
}

type Answer = { readonly verdict: string; readonly text: string };

async function ask(procedure: string, role: Role): Promise<Answer> {
  const caller = createCaller(contextOf(cast.actors[role]));
  const call = procedure
    .split('.')
    .reduce<unknown>((at, name) => Reflect.get(Object(at), name), caller);
  if (typeof call !== 'function') throw new Error(`${procedure} cannot be called`);
  try {
    const result: unknown = await call(inputs[procedure]);
    return { verdict: 'ok', text: JSON.stringify(result) ?? '' };
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    if (!(cause instanceof DomainError)) throw error;
    return { verdict: cause.code, text: JSON.stringify(cause.params) };
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
  cast = await assemble(database.db);
  listingIndex = new ListingIndex(database.db);
  inputs = inputsFor(cast);
});
afterAll(() => database.drop());

describe('access', () => {
  it('is told for every procedure', () => {
    expect(Object.keys(table).sort()).toEqual(procedures);
  });

  it.each(procedures)('%s', async (procedure) => {
    const expected = table[procedure];
    expect(expected, 'say in table.ts who may call it').toBeDefined();
    expect(inputs, 'say in inputs.ts how it is called').toHaveProperty([procedure]);
    const called: Role[] = [];
    const read: Role[] = [];
    for (const role of roles) {
      const { verdict, text } = await ask(procedure, role);
      if (!refusals.has(verdict)) called.push(role);
      if (text.includes(secret)) read.push(role);
    }
    expect(called.sort()).toEqual([...(expected?.mayCall ?? [])].sort());
    expect(read.sort()).toEqual([...(expected?.mayRead ?? [])].sort());
  });
});
