import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/harness/longest-first.ts';

/** Exports of the whole demo, read back by other programs: minutes long, and apart from `npm test` for that. */
export default defineConfig({
  test: {
    // What exports, prints and reads them back keeps one core busy for each file.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'export',
          include: ['test/**/*.export.test.ts'],
          pool: 'forks',
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
