import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { State } from '../../src/client/offline-state.ts';
import { inWords } from '../../src/client/offline-words.ts';
import type { Setback } from '../../src/model/offline.ts';

const info = { version: '0', files: 1200, bytes: 3_250_000, asks: false };
const online = 'The site works online as ever.';

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('isSecureContext', true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const failed = (
  setback: Partial<Setback>,
  more: Partial<State & { kind: 'failed' }> = {},
): State => ({
  kind: 'failed',
  info,
  setback: { version: '0', reason: 'full', ...setback } as Setback,
  filesHere: 12,
  room: undefined,
  ...more,
});

test.each<[State, string]>([
  [
    { kind: 'impossible' },
    `This browser keeps no copy of the site: it has no storage for it, as in most private windows, or storage is switched off. ${online}`,
  ],
  [
    { kind: 'kept', info, isOutdated: false },
    'This site is kept on this device (1,200 files, 3.3 MB). Every page and every search work without a network.',
  ],
  [
    { kind: 'kept', info: { ...info, files: 1, bytes: 7 }, isOutdated: true },
    'This site is kept on this device (1 file, 0.1 MB). Every page and every search work without a network. A new version is ready.',
  ],
  [
    { kind: 'coming', info: undefined, bytes: undefined },
    'The site is being copied to this device. It can be read meanwhile.',
  ],
  [
    { kind: 'coming', info, bytes: 5 },
    'The site is being copied to this device (1,200 files, 3.3 MB). It can be read meanwhile.',
  ],
  [
    { kind: 'none', info, isRemoved: true },
    'The copy was removed. A copy takes 3.3 MB; with it every page and every search work without a network.',
  ],
  [
    { kind: 'none', info: undefined, isRemoved: false },
    `This site is not kept on this device. ${online}`,
  ],
  [
    failed({}, { info: undefined, room: 5 }),
    `There is not enough room for a copy on this device. ${online}`,
  ],
  [
    failed({}, { room: 9e9 }),
    `There is not enough room for a copy on this device: it takes 3.3 MB. ${online}`,
  ],
  [
    failed({}, { room: 1e6 }),
    `There is not enough room for a copy on this device: it takes 3.3 MB, and the browser grants 1.0 MB more. ${online}`,
  ],
  [
    failed({ reason: 'connection' }),
    `The copy is not whole: 12 of 1,200 files are on this device, then the connection broke off. It goes on at your next visit. ${online}`,
  ],
  [
    failed({ reason: 'connection' }, { info: undefined, filesHere: 1 }),
    `The copy is not whole: 1 file is on this device, then the connection broke off. It goes on at your next visit. ${online}`,
  ],
  [
    failed({ reason: 'changed', file: 'a.png' }),
    `No copy could be made: the host sent “a.png” with other content than was published. ${online}`,
  ],
  [
    failed({ reason: 'changed' }),
    `No copy could be made: the host sent a file with other content than was published. ${online}`,
  ],
])('%j', (state, expected) => {
  expect(inWords(state)).toBe(expected);
});

test('without an encrypted connection it is said why there is no copy', () => {
  vi.stubGlobal('isSecureContext', false);
  expect(inWords({ kind: 'impossible' })).toBe(
    `Browsers keep copies only of sites that come over an encrypted connection (https). ${online}`,
  );
});

test('figures and sizes are written as the language of the interface has them', () => {
  vi.stubGlobal('document', { documentElement: { lang: 'de' } });
  expect(inWords({ kind: 'coming', info, bytes: 5 })).toContain('1.200 files, 3,3 MB');
});
