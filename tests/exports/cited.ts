import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { makeEdition } from '../../src/edition.ts';
import type { Citable } from '../../src/exports/citable.ts';
import { referenceOf } from '../../src/exports/cite-reference.ts';
import { citeArticle, citeNote, type Locate } from '../../src/exports/cite.ts';
import { siteFormat } from '../../src/model/formats.ts';
import type { NoteId } from '../../src/model/ids.ts';
import { articleRecord, corpus, seed } from '../corpus.ts';

/* An edition of one text with one note, cited, and citations read back. */

const HASH = 'b'.repeat(64);
const TEXT = 'The Harbour Ledger\n\nThe harbour office keeps a ledger of 46 pages.\n';
export const hosted: Locate = (path) => ({ path, url: `https://example.org${path}` });
export const unhosted: Locate = (path) => ({ path, url: undefined });

export const ORIGINAL = {
  outlet: 'The Gazette & Post',
  authors: ['Zeng Ming', 'C_D'],
  title: '50% of “it” {all} \\ ~5 $',
  published: '2013-04-30',
  place: 'Hangzhou',
};

export function cited(
  original: object,
  reading: 'full' | 'digest' = 'full',
  locate = hosted,
): Citable {
  const { article, edition } = editionOf(original, reading);
  return citeArticle(edition, article, locate);
}

export function citedNote(original: object, reading: 'full' | 'digest' = 'digest'): Citable {
  const { article, edition } = editionOf(original, reading);
  const [note] = article.annotations;
  if (note?.id === undefined) throw new Error('the fixture has a note');
  return citeNote(edition, article, { ...note, id: note.id }, hosted);
}

export function editionOf(original: object, reading: 'full' | 'digest', title?: string) {
  const basis = Object.fromEntries(Object.keys(original).map((key) => [key, 'editor']));
  const { edition } = makeEdition(
    corpus({
      site: siteFormat.parse({ title: 'Ledgers', editors: ['The Editors'] }),
      seeds: [seed('ledger.txt', TEXT, HASH)],
      articles: [
        articleRecord(
          'ledger',
          {
            seed: 'ledger.txt',
            original,
            basis,
            texts: { [HASH]: reading },
            ...(title && { title }),
          },
          {
            annotations: [
              {
                data: { kind: 'note' },
                id: 'pages' as NoteId,
                on: '46 pages',
                plainText: 'So many.',
                place: { file: 'content/articles/ledger.mdx', line: 9, column: 1 },
              },
            ],
          },
        ),
      ],
    }),
  );
  const [article] = edition.articles;
  if (!article) throw new Error('the fixture has an article');
  return { article, edition };
}

/** The one item that citation-js finds in a citation; it guesses the format unless it is told. */
export function read(text: string, format?: '@ris/file'): Record<string, unknown> {
  const [item, ...rest] = new Cite(text, format && { forceType: format }).data;
  if (!item || rest.length > 0) throw new Error(`one item was expected of ${text}`);
  return item;
}

export function referenceText(citable: Citable): string {
  return referenceOf(citable)
    .map(({ text }) => text)
    .join('');
}
