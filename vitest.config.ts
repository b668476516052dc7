import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/harness/longest-first.ts';

const built = 'test/**/*.built.test.ts';
const browser = 'test/**/*.browser.test.ts';
// Each role, field, byte, code or edit there is: nothing is built, but it takes its time.
const exhaustive = 'test/**/*.exhaustive.test.ts';
/** Run by `npm run test:export` alone. */
const ofExports = 'test/**/*.export.test.ts';
/** Tests that change nothing outside themselves: files share their worker and what it has loaded. */
const shared = { isolate: false };

export default defineConfig({
  test: {
    reporters: ['default', './test/harness/slowest-files.ts'],
    globalSetup: 'test/harness/print-seed.ts',
    setupFiles: 'test/harness/seed-properties.ts',
    // Manuals are built and browsers run in child processes, so more workers than cores only wait.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 180_000,
    // The first test that asks for a manual waits for its build.
    hookTimeout: 480_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [built, browser, exhaustive, ofExports],
          ...shared,
        },
      },
      { extends: true, test: { name: 'exhaustive', include: [exhaustive], ...shared } },
      { extends: true, test: { name: 'built', include: [built], ...shared } },
      { extends: true, test: { name: 'browser', include: [browser], ...shared } },
    ],
  },
});
