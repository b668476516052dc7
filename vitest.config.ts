import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/harness/longest-first.ts';

const built = 'test/**/*.built.test.ts';
const browser = 'test/**/*.browser.test.ts';

export default defineConfig({
  test: {
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
          exclude: [built, browser],
          // These tests change nothing outside themselves, so files share their worker and what it has loaded.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'built', include: [built] } },
      { extends: true, test: { name: 'browser', include: [browser] } },
    ],
  },
});
