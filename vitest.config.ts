import { defineConfig } from 'vitest/config';

/**
 * `unit`: pure rules, no database, beside the source as `*.test.ts`.
 * `integration`: everything that touches data, on a real PostgreSQL, as `*.int.test.ts`.
 * `alone`: what is promised of time, as `*.alone.test.ts`, when nothing else runs.
 */
export default defineConfig({
  test: {
    // The default leaves a core idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,tests,scripts,bench}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.{int,alone}.test.ts', 'apps/web/.next/**'],
          // Randomised rules take seconds of a busy core; a machine that does other work has few.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{packages,apps,tests,scripts}/**/*.int.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['tests/support/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'alone',
          include: ['tests/**/*.alone.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
