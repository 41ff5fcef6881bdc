// `npm test`: everything, on a fresh clone, with only Node and npm there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installWhatIsMissing, requireNode } from './install.mjs';

const root = path.resolve(import.meta.dirname, '..');

requireNode();
await installWhatIsMissing();
const { findBrowser } = await import('./browser.mjs');
const browser = findBrowser();

const stages = [
  ['format, lint, types, boundaries, dead code, unit tests', 'npm', ['run', '-s', 'verify']],
  ['integration tests on a real PostgreSQL', 'npm', ['run', '-s', 'integration']],
  ...(existsSync(path.join(root, 'playwright.config.ts'))
    ? [['end to end in a real browser', 'npm', ['run', '-s', 'e2e']]]
    : []),
];

let failed = 0;
for (const [what, command, args] of stages) {
  console.log(`\n• ${what}`);
  const began = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(browser && { CHROMIUM_PATH: browser }), FORCE_COLOR: '0' },
  });
  if (status !== 0) failed += 1;
  const took = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${status === 0 ? '✓' : '✗'} ${what} (${took} s)`);
}
console.log(`\nstages: ${stages.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
