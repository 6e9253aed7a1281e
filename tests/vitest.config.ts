import { defineConfig } from 'vitest/config';
import { skipReasons } from './skip-reasons.ts';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['browser/**'],
    reporters: ['default', skipReasons],
    // Against hanging only: speed is measured in benchmarks, and these tests run on shared machines.
    testTimeout: 240_000,
  },
});
