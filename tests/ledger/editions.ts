import { describe as describePassage } from '../../src/anchor/describe.ts';
import { keeperOf } from '../../src/anchor/keep.ts';
import { accept } from '../../src/ledger/accept.ts';
import { assignIds } from '../../src/ledger/assign.ts';
import { compare } from '../../src/ledger/compare.ts';
import { publishedOf } from '../../src/ledger/published.ts';
import { blockAt, blockText, type Document } from '../../src/model/document.ts';
import type { Annotation, Article, Edition } from '../../src/model/edition.ts';
import { siteFormat } from '../../src/model/formats.ts';
import { blockId, type NoteId, type Slug, type TermId } from '../../src/model/ids.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { english } from '../words/english.ts';

/*
 * Editions as the stages before the ledger would make them, of paragraphs given one by one.
 */

export const TODAY = '2026-11-22';

/** Paragraphs of a letter: long, and no two alike. */
export const OFFICE =
  'The harbour office keeps a ledger of thirty crates that came ashore in spring.';
export const BOOK =
  'Nobody has seen the big book since Monday, and the office is closed until further notice.';
export const ISLAND =
  'The island wrote twice to ask where its thirty crates of oranges were, and had no answer.';
export const WINTER =
  'In winter the boats come on Tuesdays only, and whoever misses one waits for a week.';
/** One that comes later. */
export const NEW =
  'This came to light when the cellar of the customs house was cleared in the autumn.';

/** A document of paragraphs, with blank lines between them. */
export function documentOf(paragraphs: readonly string[]): Document {
  const text = `${paragraphs.join('\n\n')}\n`;
  let at = 0;
  const blocks = paragraphs.map((own, index) => {
    const start = at;
    const end = start + own.length;
    at = Math.min(text.length, end + 2);
    const id = blockId('p', index + 1);
    return { id, kind: 'paragraph' as const, start, end, tail: at, spans: [] };
  });
  return { text, lead: 0, blocks };
}

interface Written {
  readonly slug?: string;
  readonly aliases?: readonly string[];
  readonly seed?: string;
  /** By id: the words, which stand in the text once. */
  readonly notes?: Readonly<Record<string, string>>;
}

export function articleOf(
  source: readonly string[] | Document,
  ledger: Ledger | undefined,
  { aliases = [], notes = {}, seed = 'letter.txt', slug = 'letter' }: Written = {},
): Article {
  const names = { slug: slug as Slug, aliases: aliases as Slug[] };
  const parsed = 'blocks' in source ? source : documentOf(source);
  const document = assignIds(parsed, publishedOf(ledger, names)?.entry);
  return {
    ...names,
    title: `About ${slug}`,
    titleBasis: 'editor',
    language: 'en',
    seed: { path: seed, sha256: 'a'.repeat(64) },
    reading: 'full',
    original: { authors: [] },
    basis: {},
    document,
    mentions: [],
    annotations: Object.entries(notes).map(([id, words]) => noteOn(document, id, words)),
    tombstones: [],
    introduction: '',
  };
}

function noteOn(document: Document, id: string, words: string): Annotation {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text.`);
  const end = start + words.length;
  const { id: block } = blockAt(document, start);
  return {
    data: { kind: 'note' },
    id: id as NoteId,
    selector: describePassage(document, { start, end }),
    block,
    lastBlock: block,
    plainText: `What is said of ${words}.`,
  };
}

const NOTHING = { passages: 0, words: 0, texts: 0 };

export function editionOf(
  articles: readonly Article[],
  {
    terms = [],
    pages = [],
    events = [],
  }: Partial<Readonly<Record<'terms' | 'pages' | 'events', readonly string[]>>> = {},
): Edition {
  return {
    site: { ...siteFormat.parse({}), title: 'test' },
    words: english,
    articles,
    terms: terms.map((id) => ({
      id: id as TermId,
      name: id.toUpperCase(),
      kind: 'concept',
      aliases: [],
      see: [],
      file: `content/glossary/${id}.mdx`,
      definition: '',
      mentions: [],
    })),
    pages: pages.map((slug) => ({
      slug: slug as Slug,
      title: slug,
      file: `content/pages/${slug}.mdx`,
      plainText: '',
    })),
    parallels: {
      all: [],
      duplicates: [],
      copies: [],
      boilerplate: NOTHING,
      phrases: NOTHING,
      repetitions: NOTHING,
    },
    measures: [],
    events: events.map((id) => ({ id, label: id, date: '1999', terms: [], tellings: [] })),
    relationKinds: [],
    relations: [],
    gone: { articles: [], terms: [], pages: [], events: [] },
    links: new Map(),
  };
}

/** One article made anew under a ledger, as the next build would. */
export function edit(paragraphs: readonly string[], ledger: Ledger, written?: Written): Edition {
  return editionOf([articleOf(paragraphs, ledger, written)]);
}

export function publish(edition: Edition, ledger?: Ledger, ...addresses: string[]): Ledger {
  const choice = addresses.length === 0 ? ('all' as const) : new Set(addresses);
  return accept(edition, ledger, { choice, today: TODAY });
}

/** Each question by its code, with the address that it begins with. */
export function questions(edition: Edition, ledger: Ledger): string[] {
  return problemsOf(edition, ledger).map(({ code, what }) => {
    const address = /(?:articles|glossary)\/\S+|^\S+/.exec(what)?.[0] ?? what;
    return `${code} ${address.replace(/[,:]$/, '')}`;
  });
}

export function problemsOf(edition: Edition, ledger: Ledger) {
  const seeds = edition.articles.map(({ seed: { path } }) => ({ path, file: `seeds/${path}` }));
  return compare(edition, ledger, { keeperOf, seeds });
}

/** The ids of an edition's first article, in order, each with the words that it names. */
export function idsOf({ articles: [article] }: Edition): string[] {
  return article?.document.blocks.map(({ id }) => id) ?? [];
}

export function wordsById({ articles: [article] }: Edition): Map<string, string> {
  const { document } = article ?? { document: documentOf([]) };
  return new Map(document.blocks.map((block) => [block.id, blockText(document, block)]));
}
