import { connect, migrate } from '@vicinity/db';
import { startEmbedded } from '@vicinity/db/embedded';
import type postgres from 'postgres';
import { seedDatabase } from '../../scripts/seed/seed-database';

type Size = { readonly organizations: number; readonly listings: number };

/**
 * A seeded database with at least so many organizations and listings, made where it is not there
 * yet. The seed gives about three listings to an organization; further ones are copies under
 * references of their own, so that the number of organizations and of listings can be chosen apart.
 */
export async function prepareData(dataDir: string, wanted: Size): Promise<Size> {
  const { url, stop } = await startEmbedded({ dataDir, log: console.error });
  try {
    await migrate(url);
    const { db, sql, close } = connect(url, { max: 2 });
    try {
      if ((await sizeOf(sql)).organizations === 0) {
        console.error(`seeding ${wanted.organizations} organizations, once`);
        await seedDatabase(db, {
          organizations: wanted.organizations,
          seed: 'bench',
          now: new Date(),
          onProgress: () => {},
        });
      }
      await copyListings(sql, wanted.listings);
      await sql`analyze`;
      return await sizeOf(sql);
    } finally {
      await close();
    }
  } finally {
    await stop();
  }
}

async function sizeOf(sql: postgres.Sql): Promise<Size> {
  const [row] = await sql<Size[]>`
    select (select count(*)::int from organizations) as organizations,
      (select count(*)::int from listings) as listings`;
  return row ?? { organizations: 0, listings: 0 };
}

async function copyListings(sql: postgres.Sql, wanted: number): Promise<void> {
  for (let copy = 1; ; copy += 1) {
    const { listings } = await sizeOf(sql);
    if (listings === 0 || listings >= wanted) return;
    await sql`drop table if exists copied`;
    await sql`
      create table copied as select l.*, l.id as original from listings l
      where l.reference !~ '-C' limit ${wanted - listings}`;
    await sql`
      update copied set id = gen_random_uuid(), import_key = null,
        reference = reference || '-C' || (select count(*) from listings) || '-' || ${copy}`;
    await sql`
      create table if not exists copied_capabilities as
      select c.id as listing_id, k.code, k.trl_min, k.trl_max, k.confirmed
      from copied c join listing_capabilities k on k.listing_id = c.original`;
    await sql`alter table copied drop column original`;
    await sql`insert into listings select * from copied`;
    await sql`insert into listing_capabilities (listing_id, code, trl_min, trl_max, confirmed)
      select listing_id, code, trl_min, trl_max, confirmed from copied_capabilities`;
    await sql`drop table copied, copied_capabilities`;
  }
}
