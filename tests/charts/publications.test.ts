import { expect, test } from 'vitest';
import { WIDE } from '../../src/charts/drawing.ts';
import { publications, type DatedSource } from '../../src/charts/publications.ts';
import { expectInGallery, labelFaults } from './drawings.ts';

function source(date: string, name: string, series = 0): DatedSource {
  return {
    date,
    name,
    series,
    written: date,
    page: '/articles/a/',
    href: `/articles/a/?s=0-9.aaaaaaa#p${series}`,
    title: `${name}, ${date}: “on Monday”`,
  };
}

function draw(...sources: DatedSource[]) {
  return publications({ id: 'p', title: 'Published', desc: 'Early.', sources, language: 'en' });
}

// prettier-ignore
const GALLERY: readonly [name: string, sources: DatedSource[]][] = [
  ['published-week', [source('2013-04-29/2013-04-30', 'The Journal'), source('2013-05-01', 'Times', 1), source('2013-05', 'Post', 2)]],
  ['published-centuries', [source('1789~', 'A letter'), source('1848-03', 'A leaflet', 1), source('1913?', 'A diary', 2), source('2013-05/..', 'A page', 3)]],
  ['published-scripts', [source('1913', 'The number of crates that came ashore at the northern landing place '.repeat(3)), source('1914', '阿里巴巴集团收购新浪微博百分之十八的股份', 1), source('1915', 'تم تأسيس الشركة في مدينة بعيدة', 2)]],
];

test.each(GALLERY)('%s', async (name, sources) => {
  const drawn = draw(...sources);
  expect(labelFaults(drawn)).toEqual([]);
  expect(labelFaults(drawn, WIDE)).toEqual([]);
  expect(drawn.svg.match(/class="mark"/g)).toHaveLength(sources.length);
  await expectInGallery(name, drawn);
});

test('two sources of one day, and none', () => {
  const { svg } = draw(source('2013-05-01', 'Journal'), source('2013-05-01', 'Times', 1));
  expect(svg).not.toMatch(/NaN|Infinity/);
  expect(draw().svg).not.toMatch(/NaN|Infinity/);
});
