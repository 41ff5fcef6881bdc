import { type Act, administers, DomainError, requirePerson, violates } from '../kernel';
import type { Outcome } from './outcome';
import { readRows } from './read-rows';
import type { Rejection } from './rejections';
import type { NeedsOf } from './simple-forms';
import { storeListings } from './store-listings';
import { storeOrganizations } from './store-organizations';
import { type Entry, understand } from './understand';

type Counts = { readonly created: number; readonly updated: number; readonly unchanged: number };

export type ImportReport = {
  readonly organizations: Counts;
  readonly listings: Counts;
  /** By line. */
  readonly rejected: readonly Rejection[];
};

export type ImportInput = {
  readonly content: string;
  readonly format: 'jsonl' | 'csv';
  /** Whose the rows of the simple form {id, title, text} are; without it they are rejected. */
  readonly needsOf: NeedsOf | null;
};

/** Runs a deed in a transaction of its own. */
export type Transact = <T>(deed: (act: Act) => Promise<T>) => Promise<T>;

/** Records per transaction and statement. PostgreSQL takes 65,535 parameters, a listing has 27. */
const batch = 500;
/** Another writer may take a key or an identifier between our look and our writing. */
const tries = 3;

/**
 * Brings organizations in as unclaimed profiles, and their listings as published. Each row stands or
 * falls alone; a row that was imported before is updated, unless its organization has been claimed
 * since: from then on its people write it. Organizations come first, wherever they stand in the
 * file. Each batch is a transaction: an import that is broken off leaves whole batches behind, and
 * the same file again does the rest. `onProgress` hears how many of how many records are done.
 * @throws DomainError forbidden: for the platform itself and administrators of the instance
 */
export async function importRecords(
  transact: Transact,
  input: ImportInput,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<ImportReport> {
  await transact(async ({ actor }) => requireImporter(actor));
  const { organizations, listings, rejected } = understand(
    readRows(input.content, input.format),
    input.needsOf,
  );
  const all = organizations.length + listings.length;
  const refusals = [...rejected];
  const first = await storeAll(transact, organizations, storeOrganizations, refusals, (done) =>
    onProgress(done, all),
  );
  const second = await storeAll(transact, listings, storeListings, refusals, (done) =>
    onProgress(organizations.length + done, all),
  );
  refusals.sort((a, b) => a.line - b.line);
  return { organizations: first, listings: second, rejected: refusals };
}

/** The import as it would be, undone: the report is that of a real one. */
export async function rehearseImport(
  transact: Transact,
  input: ImportInput,
  onProgress?: (done: number, all: number) => void,
): Promise<ImportReport> {
  class Undo extends Error {
    constructor(readonly report: ImportReport) {
      super('undo');
    }
  }
  try {
    return await transact(async (act) => {
      const within = { ...act, afterCommit: () => {} };
      throw new Undo(await importRecords((deed) => deed(within), input, onProgress));
    });
  } catch (error) {
    if (error instanceof Undo) return error.report;
    throw error;
  }
}

function requireImporter(actor: Act['actor']): void {
  if (actor.type === 'system') return;
  requirePerson(actor);
  if (!administers(actor)) throw new DomainError('forbidden');
}

async function storeAll<T>(
  transact: Transact,
  entries: readonly Entry<T>[],
  store: (act: Act, batch: readonly Entry<T>[]) => Promise<Outcome[]>,
  refusals: Rejection[],
  onDone: (done: number) => void,
): Promise<Counts> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  let done = 0;
  for (const slice of batches(entries)) {
    const outcomes = await persist(() => transact((act) => store(act, slice)));
    for (const [at, outcome] of outcomes.entries()) {
      if (typeof outcome === 'string') counts[outcome] += 1;
      else refusals.push({ line: slice[at]?.line ?? 0, key: slice[at]?.key ?? '', ...outcome });
    }
    done += slice.length;
    onDone(done);
  }
  return counts;
}

/** A key that comes again begins a new batch, so that the later row updates the earlier one. */
function* batches<T>(entries: readonly Entry<T>[]): Generator<readonly Entry<T>[]> {
  let slice: Entry<T>[] = [];
  let keys = new Set<string>();
  for (const entry of entries) {
    if (slice.length === batch || keys.has(entry.key)) {
      yield slice;
      slice = [];
      keys = new Set();
    }
    slice.push(entry);
    keys.add(entry.key);
  }
  if (slice.length > 0) yield slice;
}

async function persist<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const raced = violates(error, 'organizations_identifier');
      if (!raced || left === 0) throw error;
    }
  }
}
