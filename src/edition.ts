import { describe } from './anchor/describe.ts';
import { keeperOf } from './anchor/keep.ts';
import { placerOf, type Placer } from './anchor/place.ts';
import { pairSources, type Pair } from './articles/pair.ts';
import { checkProvenance, readingOf } from './articles/provenance.ts';
import { titleOf } from './articles/title.ts';
import { checkClaims } from './claims/check-claims.ts';
import { drawTogether } from './claims/draw-together.ts';
import { checkReferences as checkEvidence } from './evidence/check-references.ts';
import { eventsTold } from './evidence/events.ts';
import { relationsAmong } from './evidence/relations.ts';
import { checkReferences } from './glossary/check-terms.ts';
import { makeGlossary } from './glossary/glossary.ts';
import type { EditorsMention } from './glossary/mentions.ts';
import { assignIds } from './ledger/assign.ts';
import { checkAliases } from './ledger/check-aliases.ts';
import { compare } from './ledger/compare.ts';
import { goneFrom } from './ledger/gone.ts';
import { aliasesOf, livingTexts, lookUp, publishedOf } from './ledger/published.ts';
import { tombstonesOf } from './ledger/tombstones.ts';
import { resolveLinks, type LinkTargets } from './links/resolve.ts';
import type {
  AnnotationRecord,
  Corpus,
  PageRecord,
  QuestionsRecord,
  Quote,
} from './model/corpus.ts';
import { blockAt, type Document, type Passage } from './model/document.ts';
import type { Annotation, Article, Edition, Mention, Page } from './model/edition.ts';
import type { Slug, TermId } from './model/ids.ts';
import type { PublishedArticle } from './model/ledger.ts';
import { inReadingOrder, isProblem, type Place, type Problem } from './model/problem.ts';
import { makeParallels } from './parallels/parallels.ts';
import { parse } from './parse/parse.ts';
import { phrase, type Words } from './words/words.ts';

/**
 * Draws a corpus together into the edition that the site shows. The stages run in the order in
 * which each needs the one before; every stage returns its problems and none stops the others, so
 * that an editor sees all of them at once.
 *
 * Pure: the same corpus gives the same edition. Where the problems include errors, the edition
 * holds what did resolve, for a preview, and must not be published.
 */
export function makeEdition(corpus: Corpus): { edition: Edition; problems: Problem[] } {
  const { ledger, seeds, site, terms, unreadableSeeds, words } = corpus;

  // Who is published, and under which address.
  const unreadable = new Set(unreadableSeeds);
  const { pairs, problems: unpaired } = pairSources(seeds, corpus.articles, unreadable);
  const unproven = pairs.flatMap(checkProvenance);

  // What each text consists of. From here on texts have blocks and offsets, and their blocks the
  // numbers under which they were published.
  const sources = pairs.map((pair) => readSource(pair, corpus));
  const misread = sources.flatMap(({ problems }) => problems);

  // Quoted words to passages. Whatever stands on a passage comes after this.
  const anchored = sources.map((source) => ({ ...source, ...anchor(source) }));
  const unplaced = anchored.flatMap(({ misplaced }) => misplaced);

  // Passages to terms, and each term to all its passages.
  const records = pairs.flatMap(({ record }) => record ?? []);
  const glossary = makeGlossary(terms, anchored, site.language);
  const unfounded = [
    ...checkReferences(terms, records),
    ...checkEvidence(records, corpus),
    ...checkClaims(records, corpus.measures),
  ];

  // Passages to those of other texts.
  const resemblance = makeParallels(anchored, corpus.verdicts, describe);

  // Links last: they may point to anything that exists by now.
  const pages = corpus.pages.filter(({ meta }) => !meta.draft).sort(inPageOrder);
  const questions = corpus.questions ? [corpus.questions] : [];
  const linking = [...records, ...terms, ...pages, ...questions].flatMap((one) => one.links);
  const links = resolveLinks(linking, linkTargets(anchored, corpus));

  const articles = anchored.map((source) => asArticle(source, glossary.mentionsOf(source.slug)));
  const edition: Edition = {
    site: { ...site, title: site.title ?? corpus.name },
    words,
    articles,
    terms: glossary.terms,
    measures: drawTogether(corpus.measures, articles, glossary.terms),
    events: eventsTold(corpus.events, articles),
    relationKinds: corpus.relationKinds,
    relations: relationsAmong(corpus.relationKinds, articles, glossary.terms),
    pages: pages.map(asPage),
    parallels: resemblance.parallels,
    questions: questions.map((written) => asQuestions(written, words))[0],
    links: links.addresses,
    gone: goneFrom(ledger, addressed(articles, { events: corpus.events, terms }, pages)),
  };

  // Whether every address that was published keeps its word.
  const doubts = [
    ...checkAliases(articles, ledger, seeds),
    ...(ledger ? compare(edition, ledger, { keeperOf, seeds }) : []),
  ];

  return {
    edition,
    problems: inReadingOrder(
      [
        unpaired,
        unproven,
        misread,
        unplaced,
        glossary.problems,
        unfounded,
        resemblance.problems,
        links.problems,
        doubts,
      ].flat(),
    ),
  };
}

/** A source on its way through the stages: parsed, titled, ready to be searched for quotes. */
interface Source extends Pair {
  readonly document: Document;
  readonly aliases: readonly Slug[];
  readonly published: PublishedArticle | undefined;
  readonly heading: ReturnType<typeof titleOf>;
  readonly language: string;
  readonly place: Placer;
  readonly problems: readonly Problem[];
}

function readSource(pair: Pair, { ledger, site }: Corpus): Source {
  const { record, seed, slug } = pair;
  const at = record ? { file: record.file, line: record.keyLines['blocks'] } : seed;
  const parsed = parse(seed.text, record?.meta.blocks ?? {}, at);
  const aliases = aliasesOf(ledger, { slug, aliases: record?.meta.aliases ?? [] });
  const published = publishedOf(ledger, { slug, aliases })?.entry;
  const document = assignIds(parsed.document, published);
  const heading = titleOf(document, record?.meta.title, seed.path);
  const language = record?.meta.language ?? site.language;
  const place = placerOf(document, heading.title, livingTexts(published?.blocks ?? {}));
  const { problems } = parsed;
  return { ...pair, document, aliases, published, heading, language, place, problems };
}

/** A source with everything that is attached to its passages. */
interface Anchored extends Source {
  readonly annotations: readonly Annotation[];
  readonly editors: readonly EditorsMention[];
  readonly misplaced: readonly Problem[];
}

function anchor(source: Source): Pick<Anchored, 'annotations' | 'editors' | 'misplaced'> {
  const { document, place, published, record } = source;
  const mentions = placeAll(record?.mentions ?? [], place);
  const annotations = placeAll(record?.annotations ?? [], (quote, at) => {
    const known = quote.id === undefined ? undefined : lookUp(published?.notes ?? {}, quote.id);
    return place(quote, at, known?.gone === undefined ? known : undefined);
  });
  return {
    editors: mentions.placed.map(([{ of, place: at }, passage]) => {
      return { term: of as TermId | 'none', passage, place: at };
    }),
    annotations: annotations.placed
      .map(([written, passage]) => annotate(written, passage, document))
      .sort((a, b) => inTextOrder(a.selector, b.selector)),
    misplaced: [...mentions.misplaced, ...annotations.misplaced],
  };
}

function placeAll<Written extends Quote & { readonly place: Place }>(
  all: readonly Written[],
  place: (quote: Written, at: Place) => Passage | Problem,
): { placed: [Written, Passage][]; misplaced: Problem[] } {
  const placed: [Written, Passage][] = [];
  const misplaced: Problem[] = [];
  for (const written of all) {
    const passage = place(written, written.place);
    if (isProblem(passage)) misplaced.push(passage);
    else placed.push([written, passage]);
  }
  return { placed, misplaced };
}

function annotate(
  { data, id, plainText, prose }: AnnotationRecord,
  passage: Passage,
  document: Document,
): Annotation {
  return {
    data,
    id,
    plainText,
    prose,
    selector: describe(document, passage),
    block: blockAt(document, passage.start).id,
    lastBlock: blockAt(document, passage.end - 1).id,
  };
}

/** By start; of those that start together, the longer first. */
function inTextOrder(a: Passage, b: Passage): number {
  return a.start - b.start || b.end - a.end;
}

function asArticle(source: Anchored, mentions: readonly Mention[]): Article {
  const { aliases, annotations, document, heading, language, record, seed, slug } = source;
  return {
    slug,
    aliases,
    ...heading,
    language,
    seed: { path: seed.path, sha256: seed.sha256 },
    reading: readingOf(source),
    original: record?.meta.original ?? { authors: [] },
    basis: record?.meta.basis ?? {},
    document,
    mentions,
    annotations,
    tombstones: tombstonesOf(source.published, source),
    file: record?.file,
    introduction: record?.plainText ?? '',
  };
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

/** The ids and slugs that answer by themselves, so that nothing under them is gone. */
function addressed(
  articles: readonly Article[],
  { events, terms }: Pick<Corpus, 'events' | 'terms'>,
  pages: readonly PageRecord[],
) {
  return {
    articles: new Set(articles.flatMap(({ slug, aliases }) => [slug, ...aliases])),
    terms: idsOf(terms),
    pages: new Set(pages.map(({ slug }) => slug)),
    events: idsOf(events),
  };
}

function linkTargets(
  anchored: readonly Anchored[],
  { events, measures, terms }: Corpus,
): LinkTargets {
  return {
    articles: new Map(
      anchored.flatMap((source) =>
        [...source.aliases, source.slug].map((name) => [name, source] as const),
      ),
    ),
    terms: idsOf(terms),
    measures: idsOf(measures),
    events: idsOf(events),
  };
}

function asPage({ file, meta, plainText, slug }: PageRecord): Page {
  return { slug, title: meta.title, description: meta.description, file, plainText };
}

function asQuestions({ file, meta }: QuestionsRecord, words: Words): Edition['questions'] {
  return { file, title: meta.title ?? phrase(words, 'home.questions') };
}

/** By the editor's number; pages without one behind those that have it, as they came. */
function inPageOrder(a: PageRecord, b: PageRecord): number {
  const [first = Number.MAX_VALUE, second = Number.MAX_VALUE] = [a.meta.order, b.meta.order];
  return first - second;
}
