import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4310);
const executablePath = process.env.CHROMIUM_PATH;

/**
 * The journeys run against what `npm start` starts, on data of their own. Files run at the same
 * time: what one counts, no other may change.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: false,
  workers: 2,
  // Those who work on the demo's board move its cards and columns: one file after the other.
  projects: [
    { name: 'board', testMatch: /board.*\.spec\.ts$/, workers: 1 },
    { name: 'rest', testIgnore: /board.*\.spec\.ts$/ },
  ],
  retries: 0,
  // Limits against hanging: on a machine that does much else, everything takes ten times as long.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    // Pictures of every step cost more than the steps: for the machine where a trace can be looked at.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/healthz`,
    timeout: 300_000,
    stdout: 'pipe',
    // E2E_REUSE=1 E2E_PORT=3000: against an installation that runs already, while writing a test.
    reuseExistingServer: process.env.E2E_REUSE === '1',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      PORT: String(port),
      COLLAB_PORT: String(port + 1),
      DATA_DIR: path.join(tmpdir(), `vicinity-e2e-${process.pid}`),
      ADMIN_EMAILS: 'platform@demo.vicinity.example',
      AUTH_RATE_LIMIT: 'off',
    },
  },
});
