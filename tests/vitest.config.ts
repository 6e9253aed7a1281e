import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['browser/**'],
    // Against hanging only: speed is measured in benchmarks, and these tests run on shared machines.
    testTimeout: 240_000,
  },
});
