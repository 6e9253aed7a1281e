import { defineConfig } from 'vitest/config';
import { englishWords } from '../src/io/words.ts';
import { wordsModules } from '../src/site/words-modules.ts';
import { skipReasons } from './skip-reasons.ts';

export default defineConfig({
  plugins: [wordsModules(englishWords)],
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['browser/**'],
    reporters: ['default', skipReasons],
    // Against hanging only: speed is measured in benchmarks, and these tests run on shared machines.
    testTimeout: 240_000,
  },
});
