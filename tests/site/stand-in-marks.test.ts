import { expect, test } from 'vitest';
import { asStandIn, showStandIns } from '../../src/site/stand-in-marks.ts';

const shown = (html: string) => showStandIns(html, 'lang="en"');
const title = asStandIn('Search');

test('words that stand in get an element, also about elements and each other', () => {
  expect(shown(`<h1>${title}</h1>`)).toBe('<h1><span lang="en">Search</span></h1>');
  expect(shown(asStandIn(`to <a href="/">${title}</a>`))).toBe(
    '<span lang="en">to <a href="/"><span lang="en">Search</span></a></span>',
  );
});

test.each([
  ['an attribute', `<a title="${title}" data-x='>${title}'>x</a>`],
  ['a title', `<title>${title}</title>`],
  ['a drawing', `<svg><text>${title}</text></svg>`],
  ['an option', `<option value="">${title}</option>`],
  ['a script', `<script>"<b>${title}"</script>`],
])('in %s there is no element and no mark', (_, html) => {
  expect(shown(html)).toBe(html.replace(/[\ufdd0\ufdd1]/g, ''));
});

test('words that were cut leave no element that is not closed', () => {
  expect(shown(`<p>${title.slice(0, 4)}…</p><p>${title}</p>`)).toBe('<p>Sea…</p><p>Search</p>');
});

test('a name from right to left does not draw the number behind it to its other side', () => {
  expect(shown(`<p>${asStandIn('Most of دفتر الميناء, 4%')}</p>`)).toBe(
    '<p><span lang="en">Most of \u2068دفتر الميناء\u2069, 4%</span></p>',
  );
});
