import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateExtent } from '../../src/model/dates.ts';
import { date } from '../../src/model/fields.ts';

describe.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('on a machine in %s', (zone) => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['2013-04-29', '2013-04-29T00:00:00.000Z', '2013-04-29T23:59:59.999Z'],
    ['2013-04-29T05:00:00', '2013-04-29T05:00:00.000Z', '2013-04-29T05:00:00.000Z'],
    ['2013-04-29T05:00-05:00', '2013-04-29T10:00:00.000Z', '2013-04-29T10:00:00.000Z'],
    ['2013-04-29T05:00/2013-04-30T06:00Z', '2013-04-29T05:00:00.000Z', '2013-04-30T06:00:00.000Z'],
    ['2013-04-29T24:00/2013-05', '2013-04-30T00:00:00.000Z', '2013-05-31T23:59:59.999Z'],
    ['0044-03-15T05:00', '0044-03-15T05:00:00.000Z', '0044-03-15T05:00:00.000Z'],
  ])('%s goes from %s to %s', (written, from, to) => {
    vi.stubEnv('TZ', zone);
    const extent = dateExtent(written);
    expect(new Date(extent.from).toISOString()).toBe(from);
    expect(new Date(extent.to).toISOString()).toBe(to);
  });

  // In the night in which clocks of New York went from two to three.
  test('two hours in their order are an interval', () => {
    vi.stubEnv('TZ', zone);
    expect(date.safeParse('2013-03-10T01:30/2013-03-10T02:10').success).toBe(true);
    expect(date.safeParse('2013-03-10T02:10/2013-03-10T01:30').success).toBe(false);
  });
});
