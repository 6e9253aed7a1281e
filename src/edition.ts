import { placerOf, type Placer } from './anchor/place.ts';
import { pairSources, type Pair } from './articles/pair.ts';
import { checkProvenance, readingOf } from './articles/provenance.ts';
import { titleOf } from './articles/title.ts';
import { checkReferences } from './glossary/check-terms.ts';
import { makeGlossary } from './glossary/glossary.ts';
import type { EditorsMention } from './glossary/mentions.ts';
import { resolveLinks } from './links/resolve.ts';
import type { Corpus, PageRecord } from './model/corpus.ts';
import type { Document } from './model/document.ts';
import type { Article, Edition, Mention, Page } from './model/edition.ts';
import type { TermId } from './model/ids.ts';
import { inReadingOrder, isProblem, type Problem } from './model/problem.ts';
import { parse } from './parse/parse.ts';

/**
 * Draws a corpus together into the edition that the site shows. The stages run in the order in
 * which each needs the one before; every stage returns its problems and none stops the others, so
 * that an editor sees all of them at once.
 *
 * Pure: the same corpus gives the same edition. Where the problems include errors, the edition
 * holds what did resolve, for a preview, and must not be published.
 */
export function makeEdition(corpus: Corpus): { edition: Edition; problems: Problem[] } {
  const { site, terms } = corpus;

  // Who is published, and under which address.
  const { pairs, problems: unpaired } = pairSources(
    corpus.seeds,
    corpus.articles,
    new Set(corpus.unreadableSeeds),
  );
  const unproven = pairs.flatMap(checkProvenance);

  // What each text consists of. From here on texts have blocks, numbers and offsets.
  const sources = pairs.map((pair) => readSource(pair, site.language));
  const misread = sources.flatMap(({ problems }) => problems);

  // Quoted words to passages. Whatever stands on a passage comes after this.
  const anchored = sources.map((source) => ({ ...source, ...placeMentions(source) }));
  const unplaced = anchored.flatMap(({ misplaced }) => misplaced);

  // Passages to terms, and each term to all its passages.
  const records = pairs.flatMap(({ record }) => record ?? []);
  const glossary = makeGlossary(terms, anchored, site.language);
  const unknown = checkReferences(terms, records);

  // Links last: they may point to anything that exists by now.
  const pages = corpus.pages.filter(({ meta }) => !meta.draft);
  const links = resolveLinks(
    [...records, ...terms, ...pages].flatMap((record) => record.links),
    {
      articles: new Map(sources.map((source) => [source.slug, source])),
      terms: new Set(terms.map(({ id }) => id)),
    },
  );

  return {
    edition: {
      site: { ...site, title: site.title ?? corpus.name },
      articles: sources.map((source) => asArticle(source, glossary.mentionsOf(source.slug))),
      terms: glossary.terms,
      pages: pages.map(asPage),
      links: links.addresses,
    },
    problems: inReadingOrder(
      [unpaired, unproven, misread, unplaced, glossary.problems, unknown, links.problems].flat(),
    ),
  };
}

/** A source on its way through the stages: parsed, titled, ready to be searched for quotes. */
interface Source extends Pair {
  readonly document: Document;
  readonly heading: ReturnType<typeof titleOf>;
  readonly language: string;
  readonly place: Placer;
  readonly problems: readonly Problem[];
}

function readSource(pair: Pair, siteLanguage: string): Source {
  const { record, seed } = pair;
  const at = record ? { file: record.file, line: record.keyLines['blocks'] } : seed;
  const { document, problems } = parse(seed.text, record?.meta.blocks ?? {}, at);
  const heading = titleOf(document, record?.meta.title, seed.path);
  const language = record?.meta.language ?? siteLanguage;
  const place = placerOf(document, heading.title);
  return { ...pair, document, heading, language, place, problems };
}

function placeMentions({ record, place }: Source): {
  editors: EditorsMention[];
  misplaced: Problem[];
} {
  const placed = (record?.mentions ?? []).map((mention) => {
    const passage = place(mention, mention.place);
    return isProblem(passage)
      ? passage
      : { term: mention.of as TermId | 'none', passage, place: mention.place };
  });
  return {
    editors: placed.filter((one): one is EditorsMention => !isProblem(one)),
    misplaced: placed.filter((one) => isProblem(one)),
  };
}

function asArticle(source: Source, mentions: readonly Mention[]): Article {
  const { document, heading, language, record, seed, slug } = source;
  return {
    slug,
    ...heading,
    language,
    seed: { path: seed.path, sha256: seed.sha256 },
    reading: readingOf(source),
    original: record?.meta.original ?? { authors: [] },
    basis: record?.meta.basis ?? {},
    document,
    mentions,
    file: record?.file,
    introduction: record?.plainText ?? '',
  };
}

function asPage({ file, meta, plainText, slug }: PageRecord): Page {
  return { slug, title: meta.title, description: meta.description, file, plainText };
}
