import { parseArgs } from 'node:util';
import { openDatabase } from './database';
import { demoPassword, type Seeded, seedDatabase } from './seed/seed-database';
import { showProgress } from './seed/show-progress';

const usage = `npm run seed -- --organizations N [--seed S]
  fills an empty database with a believable cluster of 1 to 100,000 organizations
npm run seed -- --demo
  the demo of 120 organizations, where the database has none
The database is that of DATABASE_URL, else the embedded one in DATA_DIR (.data).`;

const demoOrganizations = 120;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      organizations: { type: 'string' },
      seed: { type: 'string', default: '1' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const organizations = values.demo ? demoOrganizations : Number(values.organizations);
  const inRange = Number.isInteger(organizations) && organizations >= 1 && organizations <= 100_000;
  if (values.help || !inRange) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const { db, sql, close } = await openDatabase();
  const begun = performance.now();
  try {
    const progress = showProgress(organizations, begun);
    const seeded = await seedDatabase(db, {
      organizations,
      seed: values.seed,
      now: new Date(),
      onProgress: progress,
    });
    if (seeded.status === 'seeded') await sql`analyze`;
    report(seeded, (performance.now() - begun) / 1000);
    return seeded.status === 'not_empty' && !values.demo ? 1 : 0;
  } finally {
    await close();
  }
}

function report(seeded: Seeded, seconds: number): void {
  if (seeded.status === 'not_empty') {
    console.log(
      'The database already has organizations; nothing was seeded. 数据库已有机构，未写入演示数据。',
    );
    return;
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${seeded.rows} rows in ${seconds.toFixed(1)} s, at most ${peak} MB of memory`);
  console.log(`\nSign in as (password ${demoPassword}) · 演示账号（密码 ${demoPassword}）:`);
  for (const { email, role, organization } of seeded.accounts) {
    console.log(
      `  ${email.padEnd(40)}${role[1]} · ${role[0]}${organization ? ` · ${organization}` : ''}`,
    );
  }
}

process.exitCode = await main();
