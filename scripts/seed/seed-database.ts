import type { Database } from '@vicinity/db';
import { type AccountRecord, generateCluster } from '@vicinity/demo';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'drizzle-orm';
import { listingReferences } from '../../packages/domain/src/listings/schema';
import { organizations } from '../../packages/domain/src/organizations/schema';
import { loadBlock } from './load-block';

/** The documented password of the demo's accounts; seeded data only. */
export const demoPassword = 'vicinity-demo';

/** Any fixed number: two seeds of one database take turns. */
const seedLock = 7_020_260_002;

export interface Seeding {
  readonly organizations: number;
  readonly seed: string;
  readonly now: Date;
  onProgress?(done: number, rows: number): void;
}

export type Seeded =
  | { readonly status: 'not_empty' }
  | {
      readonly status: 'seeded';
      readonly rows: number;
      readonly accounts: readonly AccountRecord[];
    };

/**
 * Fills a migrated database that holds no organization yet; one that does is left as it is. Each
 * block is one transaction, so a demo (one block) is there whole or not at all.
 */
export async function seedDatabase(
  db: Database,
  { onProgress, ...size }: Seeding,
): Promise<Seeded> {
  const passwordHash = await hashPassword(demoPassword);
  const accounts: AccountRecord[] = [];
  let [done, rows] = [0, 0];
  for (const block of generateCluster(size)) {
    const first = done === 0;
    const refused = await db.transaction(async (tx) => {
      if (first) {
        await tx.execute(sql`select pg_advisory_xact_lock(${seedLock})`);
        const [found] = await tx.select({ id: organizations.id }).from(organizations).limit(1);
        if (found) return true;
      }
      rows += await loadBlock(tx, block, passwordHash);
      done += block.organizations.length;
      // The next listing that a person writes continues the numbers of its prefix.
      if (done === size.organizations || first) await tx.execute(continueReferences);
      return false;
    });
    if (refused) return { status: 'not_empty' };
    accounts.push(...block.accounts);
    onProgress?.(done, rows);
  }
  return { status: 'seeded', rows, accounts };
}

const continueReferences = sql`
  insert into ${listingReferences} (prefix, last)
  select regexp_replace(reference, '-[0-9]+$', ''), max(substring(reference from '[0-9]+$')::int)
  from listings group by 1
  on conflict (prefix) do update set last = greatest(listing_references.last, excluded.last)`;
