import { describe, expect, it } from 'vitest';
import { LANGUAGES, quality } from './parallels/quality.ts';

/** The benchmark's claims, on fewer texts. */
const TEXTS = 150;

describe.each(Object.keys(LANGUAGES))('%s', (language) => {
  it.each([0, 0.05, 0.1])('planted passages are found, and little else, at noise %d', (noise) => {
    const { precision, recall, granularity } = quality(language, noise, 0.1, TEXTS);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(granularity).toBeLessThan(1.05);
  });
});
