import { describe, expect, test } from 'vitest';
import type { Citable } from '../../src/exports/citable.ts';
import { metaTags } from '../../src/exports/cite-meta.ts';
import { cited, citedNote, ORIGINAL, unhosted } from './cited.ts';

/**
 * From which tags Zotero takes a field, the first that there is: those of its translators "Embedded
 * Metadata" and "RDF" that a page like ours could have.
 */
const FALLBACKS = {
  title: ['citation_title', 'DC.title', 'og:title'],
  authors: ['citation_author', 'DC.creator', 'DC.contributor', 'DCTERMS.contributor', 'author'],
  publication: ['prism.publicationName', 'DC.source', 'DCTERMS.source', 'og:site_name'],
  date: ['citation_publication_date', 'DC.date'],
  rights: ['prism.copyright', 'DC.rights'],
  type: ['z:itemType'],
} as const;

/** What Zotero reads on the page of an article of the edition "Ledgers". */
function zotero(citable: Citable): Record<keyof typeof FALLBACKS, string[]> {
  const tags = [
    ...metaTags(citable, 'CC BY 4.0'),
    { name: 'og:site_name', content: citable.site.title },
  ];
  const found = Object.entries(FALLBACKS).map(([field, names]) => {
    const first = names.find((name) => tags.some((tag) => tag.name === name));
    return [field, tags.filter(({ name }) => name === first).map(({ content }) => content)];
  });
  return Object.fromEntries(found) as Record<keyof typeof FALLBACKS, string[]>;
}

describe('Zotero reads', () => {
  test('a full text as the newspaper’s article, under nobody’s terms that we know of', () => {
    expect(zotero(cited(ORIGINAL))).toEqual({
      title: [ORIGINAL.title],
      authors: ORIGINAL.authors,
      publication: [ORIGINAL.outlet],
      date: ['2013/04/30'],
      rights: [],
      type: ['newspaperArticle'],
    });
  });

  test('no author of an article that is not signed', () => {
    expect(zotero(cited({ outlet: 'The Gazette' }))).toMatchObject({
      authors: [],
      publication: ['The Gazette'],
    });
  });

  test('a digest as a page of this site, by no author and of no date', () => {
    expect(zotero(cited({ ...ORIGINAL, title: undefined }, 'digest'))).toEqual({
      title: [expect.stringMatching(/^The Harbour Ledger \[Digest of a text by Zeng Ming/)],
      authors: [],
      publication: ['Ledgers'],
      date: [],
      rights: ['CC BY 4.0'],
      type: ['webpage'],
    });
  });

  test('a note on a digest as one too', () => {
    expect(zotero(citedNote(ORIGINAL))).toMatchObject({
      title: [expect.stringMatching(/^Note on .* \[Digest of /)],
      authors: [],
      publication: ['Ledgers'],
      type: ['webpage'],
    });
  });
});

test('Highwire knows no newspapers, and Dublin Core what is digested by its description', () => {
  const tags = metaTags(cited(ORIGINAL), undefined);
  expect(tags.map(({ name }) => name)).not.toContain('citation_journal_title');
  expect(metaTags(cited(ORIGINAL, 'digest'), undefined)).toContainEqual({
    name: 'DC.description',
    content: expect.stringMatching(/^Digest of /) as string,
  });
});

test('where no host is known there is no URL', () => {
  const tags = metaTags(cited(ORIGINAL, 'full', unhosted), undefined);
  expect(tags.map(({ name }) => name)).not.toContain('citation_public_url');
});
