import { afterEach, describe, expect, test, vi } from 'vitest';
import { align } from '../../src/parallels/align.ts';
import { nearCopies } from '../bench/parallels/corpora.ts';
import { findIn } from './texts.ts';

vi.mock('../../src/parallels/align.ts', { spy: true });

afterEach(() => {
  vi.mocked(align).mockClear();
});

describe('what is found is not looked for again', () => {
  test('in two near copies, however long', () => {
    const { reuses } = findIn(nearCopies(3e5));
    expect(reuses).toHaveLength(1);
    expect(align).toHaveBeenCalledTimes(1);
  });
});
