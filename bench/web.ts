import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhatIsStale } from '../scripts/start/build';
import { startStack } from '../scripts/start/stack';
import { measurePages } from './web/measure-pages';
import { prepareData } from './web/prepare-data';

const root = path.resolve(import.meta.dirname, '..');

/**
 * `web [--json] [--organizations 10000] [--listings 100000] [--runs 5] [--port 4600] [--data-dir DIR]`:
 * page weight, time to first byte, largest contentful paint and interaction delay of the main pages,
 * in a real Chromium with an empty cache, over the whole stack. The database is seeded once and kept
 * in DIR (`.data/bench-web`).
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      organizations: { type: 'string', default: '10000' },
      listings: { type: 'string', default: '100000' },
      runs: { type: 'string', default: '5' },
      port: { type: 'string', default: '4600' },
      'data-dir': { type: 'string', default: path.join(root, '.data/bench-web') },
    },
  });
  // What the stack says of its progress is not part of the answer.
  console.log = console.error;
  const dataDir = path.resolve(values['data-dir']);
  const size = await prepareData(dataDir, {
    organizations: Number(values.organizations),
    listings: Number(values.listings),
  });
  await buildWhatIsStale();
  const port = Number(values.port);
  const origin = `http://localhost:${port}`;
  process.env.AUTH_RATE_LIMIT = 'off';
  const secret = 'bench'.repeat(8);
  const stack = await startStack({
    root,
    dev: false,
    port,
    collabPort: port + 1,
    dataDir,
    databaseUrl: undefined,
    origin,
    smtp: false,
    demo: false,
    secrets: { AUTH_SECRET: secret, TICKET_SECRET: secret },
  });
  try {
    const measured = await measurePages(origin, Number(values.runs));
    const answer = { node: process.version, ...size, runs: Number(values.runs), ...measured };
    process.stdout.write(`${values.json ? JSON.stringify(answer) : table(measured.pages)}\n`);
  } finally {
    await stack.stop();
  }
}

type Pages = Awaited<ReturnType<typeof measurePages>>['pages'];

function table(pages: Pages): string {
  const lines = Object.entries(pages).map(
    ([name, { weightKb, ttfbMs, lcpMs, interactionMs }]) =>
      `${name.padEnd(16)} ${weightKb.toFixed(0).padStart(6)} KB  first byte ${ttfbMs.p50}/${ttfbMs.p95} ms  largest paint ${lcpMs.p50}/${lcpMs.p95} ms  interaction ${interactionMs.p50}/${interactionMs.p95} ms`,
  );
  return lines.join('\n');
}
