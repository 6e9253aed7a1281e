import type { ArticleRecord, Corpus, PageRecord, Seed, TermRecord } from '../src/model/corpus.ts';
import { articleFormat, pageFormat, siteFormat, termFormat } from '../src/model/formats.ts';
import type { Slug, TermId } from '../src/model/ids.ts';
import { english } from './words/english.ts';

/*
 * Records as `io` would read them, made without files. Lines are those that each key would have in
 * a front matter with one key a line.
 */

export function seed(path: string, text: string, sha256 = 'a'.repeat(64)): Seed {
  return { path, file: `seeds/${path}`, text, sha256 };
}

function content(folder: string, name: string, front: object) {
  const keys = Object.keys(front).map((key, index) => [key, index + 2] as const);
  return {
    file: `content/${folder}/${name}.mdx`,
    keyLines: Object.fromEntries(keys),
    links: [],
    plainText: '',
  };
}

export function articleRecord(
  slug: string,
  front: object,
  rest: Partial<Pick<ArticleRecord, 'links' | 'mentions' | 'annotations' | 'plainText'>> = {},
): ArticleRecord {
  return {
    ...content('articles', slug, front),
    slug: slug as Slug,
    meta: articleFormat.parse(front),
    mentions: [],
    annotations: [],
    ...rest,
  };
}

export function termRecord(id: string, front: object): TermRecord {
  const full = { name: id, kind: 'concept', ...front };
  return { ...content('glossary', id, full), id: id as TermId, meta: termFormat.parse(full) };
}

export function pageRecord(slug: string, front: object): PageRecord {
  return { ...content('pages', slug, front), slug: slug as Slug, meta: pageFormat.parse(front) };
}

export function corpus(parts: Partial<Corpus>): Corpus {
  return {
    name: 'test',
    site: siteFormat.parse({}),
    words: english,
    seeds: [],
    unreadableSeeds: [],
    articles: [],
    terms: [],
    pages: [],
    measures: [],
    events: [],
    relationKinds: [],
    verdicts: [],
    ...parts,
  };
}
