import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, freePorts, killAll, run } from './installation';

const patience = 400_000;
/** What the README promises, in milliseconds. */
const PROMISED = 10_000;

let dataDir: string;
let env: Record<string, string>;

beforeAll(async () => {
  await build();
  dataDir = await mkdtemp(path.join(tmpdir(), 'vicinity-second-'));
  const [port, collab] = await freePorts();
  env = { PORT: String(port), COLLAB_PORT: String(collab), DATA_DIR: dataDir };
}, 600_000);
afterAll(async () => {
  killAll(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

test('the second start takes under 10 s', { timeout: patience }, async () => {
  const first = run(env);
  await first.ready();
  first.process.kill('SIGTERM');
  expect(await first.exit()).toBe(0);
  const second = run(env);
  const took = await second.ready();
  console.info(`second start: ${(took / 1000).toFixed(1)} s`);
  expect(took).toBeLessThan(PROMISED);
  second.process.kill('SIGTERM');
  expect(await second.exit()).toBe(0);
});
