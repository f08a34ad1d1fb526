import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['tools/fresh-build.ts'],
    reporters: ['default', './tools/tally.ts'],
    // Tests start the program itself: more workers than this wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
