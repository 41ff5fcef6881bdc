import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The first has no window that it would draw, and does the tests with half of the others' work.
const systemBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * The browser of the end-to-end tests: Playwright's own where it is or can be installed, else the
 * system's, else, as root on Debian, Debian's. Undefined: Playwright's own.
 */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return undefined;
  const there = systemBrowsers.find(existsSync);
  if (there) return there;
  console.log('• installing a browser for the end-to-end tests');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    const install = (name) => run('apt-get', ['install', '-y', '-qq', name, 'fonts-noto-cjk']);
    if (!install('chromium-headless-shell')) install('chromium');
    const installed = systemBrowsers.find(existsSync);
    if (installed) return installed;
  }
  if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']))
    return undefined;
  console.error(
    'No browser is there and none could be installed. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
  process.exit(1);
}
