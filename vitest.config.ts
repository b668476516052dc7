import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Manuals are built and browsers run in child processes, so more workers than cores only wait.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    // The first test that asks for a manual waits for its build.
    hookTimeout: 240_000,
  },
});
