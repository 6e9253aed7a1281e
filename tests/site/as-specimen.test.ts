import { expect, test } from 'vitest';
import { asSpecimen } from '../../src/site/as-specimen.ts';

test('a specimen has links within itself and none that lead away', () => {
  const html = '<aside id="p1"><a class="x" href="/data/a.csv" download>CSV</a><a href="#p1">1</a>';
  expect(asSpecimen(html)).toBe(
    '<aside id="p1"><a class="x" href="#_content">CSV</a><a href="#p1">1</a>',
  );
});

test('with a name it may stand on a page twice', () => {
  const html = '<p id="p1"></p><mark data-note="n"></mark><a href="#p1">1</a>';
  expect(asSpecimen(html, 'again')).toBe(
    '<p id="again.p1"></p><mark data-note="again.n"></mark><a href="#again.p1">1</a>',
  );
  expect(asSpecimen('<button popovertarget="words">30</button>', 'again')).toBe(
    '<button popovertarget="again.words">30</button>',
  );
  expect(asSpecimen('<section class="cite" aria-labelledby="_cite">', 'again')).toBe(
    '<section class="cite">',
  );
});
