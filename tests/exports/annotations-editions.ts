import fc from 'fast-check';
import { makeEdition } from '../../src/edition.ts';
import type { AnnotationData } from '../../src/model/annotations.ts';
import { blockAt, type Document } from '../../src/model/document.ts';
import type { Annotation, Article, Edition } from '../../src/model/edition.ts';
import { originalFormat, siteFormat } from '../../src/model/formats.ts';
import { isNoteId, type NoteId } from '../../src/model/ids.ts';
import { startsCharacter } from '../../src/text/characters.ts';
import { corpus, seed } from '../corpus.ts';

/** Characters of a selector's surroundings. */
const CONTEXT = 32;

/** An annotation as the stage that anchors would make it, of any passage. */
export function annotationOn(
  document: Document,
  start: number,
  end: number,
  rest: Pick<Annotation, 'data'> & Partial<Annotation>,
): Annotation {
  const { text } = document;
  const from = stepBack(text, Math.max(0, start - CONTEXT));
  const to = stepBack(text, Math.min(text.length, end + CONTEXT));
  return {
    selector: {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    block: blockAt(document, start).id,
    lastBlock: blockAt(document, end - 1).id,
    plainText: '',
    ...rest,
  };
}

function stepBack(text: string, at: number): number {
  return startsCharacter(text, at) ? at : stepBack(text, at - 1);
}

export function articleOf(text: string): Article {
  const [article] = makeEdition(corpus({ seeds: [seed('a.txt', text)] })).edition.articles;
  if (!article) throw new Error('the fixture has an article');
  return article;
}

export function editionOf(articles: readonly Article[], site: object = {}): Edition {
  const empty = makeEdition(corpus({})).edition;
  return { ...empty, site: { ...siteFormat.parse(site), title: 'Letters' }, articles };
}

/** Texts with everything that can throw counting off: astral and combining characters, CR LF, a BOM. */
const words = fc.string({
  unit: fc.constantFrom(
    ...['a', 'e', 'n', 'word ', 'the ', ' and ', '. ', '“', 'e\u0301', '𝒜', '👍🏽', '这'],
  ),
  minLength: 1,
  maxLength: 60,
});
const texts = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(words, { minLength: 1, maxLength: 6 }))
  .map(([mark, blocks]) => `${mark}Begin ${blocks.join(' end.\r\n\r\nBegin ')} end.\r\n`);

const status = fc.constantFrom('asserted', 'planned', 'denied');
const term = fc.constantFrom('alibaba', 'sina-weibo', '新浪');
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined });
const data: fc.Arbitrary<AnnotationData> = fc.oneof(
  fc.constant({ kind: 'note' } as const),
  fc.record({
    kind: fc.constant('claim'),
    of: term,
    value: fc.string(),
    asOf: optional(fc.constant('2013-04~')),
    by: optional(term),
    via: optional(term),
    status,
  }),
  fc.record({
    kind: fc.constant('event'),
    of: term,
    by: optional(term),
    via: optional(term),
    status,
  }),
  fc.record({
    kind: fc.constant('relation'),
    from: term,
    type: fc.constant('owns'),
    to: term,
    by: optional(term),
    via: optional(term),
    status,
  }),
);

const articles = fc
  .tuple(
    texts,
    fc.array(
      fc.record({
        data,
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(80),
        plainText: fc.constantFrom('', 'A note. 这', 'Another "note" <b>.'),
      }),
      { maxLength: 8 },
    ),
    fc.constantFrom('full', 'digest'),
  )
  .map(([text, notes, reading]): Article => {
    const article = articleOf(text);
    const annotations = notes.map(({ at, data, length, plainText }, index) => {
      const { end, start } = passageOf(article.document, at, length);
      const id = plainText === '' ? undefined : noteId(`note-${index}`);
      return annotationOn(article.document, start, end, { data, id, plainText });
    });
    const original = originalFormat.parse({ outlet: 'The Gazette' });
    return { ...article, reading, original, annotations };
  });

/** Editions of articles with any annotations on any passages. */
export const editions: fc.Arbitrary<Edition> = fc
  .tuple(
    fc.array(articles, { maxLength: 3 }),
    fc.constantFrom(
      {},
      { editors: ['A. Berg'], rights: 'All rights reserved.' },
      { editors: ['A. Berg', 'C. Dahl'], rights: 'https://creativecommons.org/licenses/by/4.0/' },
    ),
  )
  .map(([list, site]) =>
    editionOf(
      list.map((article, index) => ({ ...article, slug: noteId(`article-${index}`) as never })),
      site,
    ),
  );

/** A passage that begins and ends with words, on the boundaries of characters. */
function passageOf(document: Document, at: number, length: number): { start: number; end: number } {
  const { blocks, text } = document;
  const block = blocks[Math.floor(at * (blocks.length - 1))];
  if (!block) throw new Error('the fixture has a block');
  let start = stepBack(text, block.start + Math.floor(at * (block.end - block.start - 1)));
  while (/\s/.test(text.charAt(start))) start -= 1;
  start = stepBack(text, start);
  let end = Math.min(start + 1 + length, text.length);
  while (end < text.length && !startsCharacter(text, end)) end += 1;
  while (/\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

export function noteId(id: string): NoteId {
  if (!isNoteId(id)) throw new Error(`"${id}" cannot be the id of a note.`);
  return id;
}
