import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Contender } from './sync/contenders/contender';
import { type Database, startDatabase } from './sync/contenders/database';
import { foreign } from './sync/contenders/foreign';
import { peers } from './sync/contenders/peers';
import { vicinity, vicinityCommitFirst } from './sync/contenders/vicinity';
import { durability } from './sync/rows/durability';
import { editing } from './sync/rows/editing';
import { hostile } from './sync/rows/hostile';
import { memory } from './sync/rows/memory';
import { opening } from './sync/rows/opening';
import type { Figures, Row } from './sync/rows/row';

const rows: readonly Row[] = [...editing, ...opening, memory, ...durability, hostile];

interface Result {
  readonly row: string;
  readonly contender: string;
  readonly figures: Figures | null;
  /** Why there are none. */
  readonly skipped?: string;
}

/**
 * `sync [--json] [--only ROW,…] [--peers NAME,…] [--server URL --ticket-secret S]`: what the sync
 * server does under load, beside others in the same run. `--server` measures one that runs
 * already, on the database of DATABASE_URL or, without it, the embedded one in DATA_DIR; `--peers
 * none` measures ours alone.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      peers: { type: 'string' },
      server: { type: 'string' },
      'ticket-secret': { type: 'string' },
    },
  });
  let opened: Promise<Database> | undefined;
  const database = () => {
    opened ??= startDatabase();
    return opened;
  };
  try {
    const { server, 'ticket-secret': secret } = values;
    const ours = server === undefined ? vicinity(database) : foreign(server, secret);
    const others = [vicinityCommitFirst(database), ...peers(database)];
    const contenders = [ours, ...chosen(others, values.peers, 'peer')];
    const results: Result[] = [];
    for (const row of chosen(rows, values.only, 'row')) {
      if (!values.json) console.log(`\n${row.name}: ${row.about}`);
      for (const contender of contenders.filter((each) => row.suits(each))) {
        const result = await measure(row, contender);
        results.push(result);
        if (!values.json) print(result);
      }
    }
    if (values.json) console.log(JSON.stringify({ ...machine(), results }));
  } finally {
    await (await opened)?.stop();
  }
}

async function measure(row: Row, contender: Contender): Promise<Result> {
  const head = { row: row.name, contender: contender.name };
  const obstacle = await contender.obstacle();
  if (obstacle !== undefined) return { ...head, figures: null, skipped: obstacle };
  const server = await contender.start();
  try {
    return { ...head, figures: await row.run(server, contender) };
  } catch (error) {
    return { ...head, figures: null, skipped: `failed: ${String(error)}` };
  } finally {
    await server.stop();
  }
}

function print({ contender, figures, skipped }: Result): void {
  const told = figures
    ? Object.entries(figures).map(([name, value]) => `${name} ${value ?? 'n/a'}`)
    : [`skipped: ${skipped}`];
  console.log(`  ${contender.padEnd(26)} ${told.join('  ')}`);
}

function chosen<T extends { name: string }>(
  all: readonly T[],
  names: string | undefined,
  what: string,
): readonly T[] {
  if (names === undefined) return all;
  if (names === 'none') return [];
  return names.split(',').map((name) => {
    const found = all.find((each) => each.name === name);
    if (found) return found;
    throw new Error(`No ${what} ${name}; there are ${all.map((each) => each.name).join(', ')}`);
  });
}

function machine() {
  return { node: process.version, platform: process.platform, cores: cpus().length };
}
