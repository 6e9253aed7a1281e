import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/exports/cite-bibtex.ts';
import { babelName } from '../../src/exports/cite-langid.ts';
import { cited, ORIGINAL, read } from './cited.ts';

/** How deep in braces each brace leads: BibTeX counts them all, also behind a backslash. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text.matchAll(/[{}]/g)].map(([brace]) => (depth += brace === '{' ? 1 : -1));
}

test.each(['An open { brace', 'Closing } first { then', '\\{', '}'])(
  'BibTeX ends the entry where it ends, whatever braces are in “%s”, and reads them back',
  (title) => {
    const text = bibtex(cited({ ...ORIGINAL, title }));
    expect(depths(text).at(-1)).toBe(0);
    expect(read(text)['title']).toBe(title);
  },
);

test('braces are balanced in every entry', () => {
  const sign = fc.constantFrom('{', '}', '\\', '%', '"', '@', ',', '=', ' ', '\n', '#', '~', 'a');
  const text = fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 1 })) });
  const citable = cited(ORIGINAL);
  fc.assert(
    fc.property(text, text, text, (title, name, url) => {
      const all = depths(
        bibtex({
          ...citable,
          title,
          authors: [name],
          outlet: name,
          place: title,
          url,
          originalUrl: url,
          site: { title: name, editors: [title] },
        }),
      );
      expect(all.at(-1)).toBe(0);
      // Nothing but the last one closes the entry.
      expect(all.indexOf(0)).toBe(all.length - 1);
    }),
  );
});

test.each([
  ['en', 'english'],
  ['en-GB', 'british'],
  ['de-Latn-AT', 'naustrian'],
  ['pt-PT', 'portuguese'],
  ['zh-Hans', undefined],
  ['sr', undefined],
])('the language %s is %s to babel', (tag, name) => {
  expect(babelName(tag)).toBe(name);
});
