import { describe, expect, test } from 'vitest';
import { brokenAxis } from '../../src/charts/broken-axis.ts';
import { NARROW, WIDE, type Drawing } from '../../src/charts/drawing.ts';
import { timeline, type Lane, type TimelineRow } from '../../src/charts/timeline.ts';
import { dateExtent } from '../../src/model/dates.ts';
import { expectInGallery, labelFaults } from './drawings.ts';
import { english } from '../words/english.ts';

const WIDTHS = [
  ['narrow', NARROW],
  ['wide', WIDE],
] as const;

function row(date: string, label: string, source = 'a'): TimelineRow {
  return {
    date,
    label,
    written: date,
    title: label,
    href: `/articles/${source}/#p1`,
    terms: [],
    source,
  };
}

function lane(label: string, series: number, rows: readonly TimelineRow[]): Lane {
  return { label, href: `/articles/${label}/`, series, rows };
}

function draw(lanes: readonly Lane[], width: number = WIDE): Drawing {
  return timeline({ id: 't', title: 'T', desc: 'D', lanes, width, words: english });
}

/** A drawing whose groups are moved to their places, so that the places of all texts are known. */
function flat({ svg, ...rest }: Drawing): Drawing {
  const offsets: number[] = [];
  const moved = svg.replace(
    /<g([^>]*)>|<\/g>|<text([^>]*?) y="([\d.-]+)"/g,
    (whole, group, before, y) => {
      if (whole === '</g>') offsets.pop();
      else if (group !== undefined) {
        offsets.push(Number(/translate\([\d.-]+,([\d.-]+)\)/.exec(group as string)?.[1] ?? 0));
      } else {
        const sum = offsets.reduce((a, b) => a + b, 0);
        return `<text${before as string} y="${Number(y) + sum}"`;
      }
      return whole;
    },
  );
  return { ...rest, svg: moved };
}

const decades = [
  row('1999', 'The house is founded'),
  row('2008?', 'A branch is bought'),
  row('2009~/2012~', 'The branch is enlarged'),
  row('2012-09', 'A rival objects'),
  row('2013-03', 'A ministry writes'),
  row('2013-04~', 'Makers pledge'),
  row('2013-04-29', 'A stake is bought'),
  row('2013-04-29', 'An alliance is announced'),
  row('2013-05-01', 'Experts speak'),
  row('2013-05/..', 'The alliance earns'),
];

describe.each(WIDTHS)('%s', (name, width) => {
  test('decades and a crowded week, each date as what it says', async () => {
    const drawn = draw([lane('Journal', 0, decades), lane('Times', 1, decades.slice(5, 8))], width);
    expect(labelFaults(flat(drawn))).toEqual([]);
    await expectInGallery(`timeline-${name}`, drawn);
  });

  test('labels of 200 characters, right to left, and without spaces', async () => {
    const drawn = draw(
      [
        lane('A very long name of a source '.repeat(7), 0, [
          row('1999', 'A long label of an event that goes on and on '.repeat(5)),
          row('2001-05', 'تم تأسيس الشركة في مدينة بعيدة '.repeat(4)),
          row('2003', '阿里巴巴集团收购新浪微博百分之十八的股份'.repeat(6)),
        ]),
      ],
      width,
    );
    expect(labelFaults(flat(drawn))).toEqual([]);
    await expectInGallery(`timeline-scripts-${name}`, drawn);
  });

  test('one event', () => {
    const drawn = draw([lane('Journal', 0, [row('2013-04-29', 'A stake is bought')])], width);
    expect(labelFaults(flat(drawn))).toEqual([]);
    expect(drawn.svg).toContain('href="/articles/a/#p1"');
    expect(drawn.svg).not.toContain('NaN');
  });

  test('2,000 events: the first of each source, and how many more there are', () => {
    const many = Array.from({ length: 1000 }, (_, index) => {
      const day = new Date(Date.UTC(1950, 0, 1 + index * 20)).toISOString().slice(0, 10);
      return row(day, `Event ${index}`);
    });
    const drawn = draw([lane('Journal', 0, many), lane('Times', 1, many)], width);
    expect(drawn.svg.match(/940 more in the table/g)).toHaveLength(2);
    expect(drawn.svg.match(/class="mark"/g)).toHaveLength(120);
    expect(labelFaults(flat(drawn))).toEqual([]);
  });
});

test('nothing to draw is an empty drawing', () => {
  expect(draw([]).svg).not.toMatch(/NaN|Infinity/);
});

describe('the axis', () => {
  const extents = decades.map(({ date }) => dateExtent(date));

  test('gives a crowded month many times the room of a quiet one, and tells its days apart', () => {
    const axis = brokenAxis(extents, [0, 340], 'en');
    const place = (date: string) => axis.at(dateExtent(date).from);
    const crowded = place('2013-05') - place('2013-04');
    expect(crowded).toBeGreaterThan(20 * (place('2000-02') - place('2000-01')));
    expect(place('2013-04-30') - place('2013-04-29')).toBeGreaterThan(1.5);
  });

  test('never runs backwards', () => {
    const axis = brokenAxis(extents, [0, 340], 'en');
    const places = Array.from({ length: 400 }, (_, index) => axis.at(Date.UTC(1995, index, 1)));
    expect(places.every((x, index) => x >= (places[index - 1] ?? 0))).toBe(true);
  });

  test('is not broken where events are spread evenly', () => {
    const even = Array.from({ length: 20 }, (_, index) => dateExtent(`${1900 + index * 5}`));
    expect(brokenAxis(even, [0, 340], 'en').stretches).toHaveLength(1);
  });
});
