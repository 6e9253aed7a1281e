import { expect, test } from 'vitest';
import { dispersionStrip } from '../../src/charts/dispersion.ts';

test('a tick stands where the mention stands, and leads there', () => {
  const svg = dispersionStrip(
    1000,
    [
      { offset: 0, link: '/a/#p1', label: 'first' },
      { offset: 500, link: '/a/#p2', label: 'A & B' },
      { offset: 1000, link: '/a/#p3', label: 'last' },
    ],
    'AMOS in "A": 3',
  );
  const positions = [...svg.matchAll(/class="tick" x="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(positions).toEqual([0, 118.5, 237]);
  expect(svg).toContain('<a href="/a/#p2" tabindex="-1"><title>A &amp; B</title>');
  expect(svg).toContain('aria-label="AMOS in &quot;A&quot;: 3"');
  expect(svg).not.toContain('style=');
});

test('an empty text has a strip without ticks', () => {
  expect(dispersionStrip(0, [], 'nothing')).not.toMatch(/tick|NaN/);
});
