import { defineConfig } from 'vitest/config';

/** Exports of the whole demo, read back by other programs: minutes long, and apart from `npm test` for that. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'export',
          include: ['test/**/*.export.test.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
