import { sourceLine } from '../exports/source-line.ts';
import { articleAddress, termAddress } from '../model/addresses.ts';
import { articleBySlug, type Article, type Edition, type Term } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { linkKey, readLink } from '../model/links.ts';
import type {
  Card,
  CardSource,
  PageCards,
  ParallelCard,
  TermCard,
  TextCard,
  TwinPassage,
} from '../model/page-cards.ts';
import { inBrief } from '../text/in-brief.ts';
import { shorten } from '../text/shorten.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase } from '../words/words.ts';
import { mentionCount } from './mention-count.ts';
import { notesOf } from './notes.ts';
import { openingOf } from './opening.ts';
import { twinCount, twinNames, twinPassage } from './parallel-cards.ts';
import { quoteInContext } from './quote-in-context.ts';

/** Characters of a definition or a note, and of the words that a note is on. */
const TEXT_LENGTH = 280;
const QUOTE_LENGTH = 80;
/** Sources that a card lists before it only counts them. */
const MOST_SOURCES = 4;
/** Related terms that a card names: the first that the editor did. */
const MOST_RELATED = 6;

/** The links of a page that show a card. The page is of our own making: the attribute is written so. */
const MARK = / data-card="([^"]+)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/**
 * The cards of a page: one for each of its links that is to have one (`data-card`).
 *
 * @param html the content of the page
 * @returns nothing where the page has no such link
 */
export function pageCards(edition: Edition, html: string): PageCards | undefined {
  const keys = new Set([...html.matchAll(MARK)].map(([, key = '']) => decoded(key)));
  const sources = new Listed((slug: Slug) => sourceOf(edition, slug));
  const twins = new Listed((name: string) => twinPassage(edition, name));
  const cards = Object.fromEntries(
    [...keys].flatMap((key) => {
      const card = parallelCard(edition, key, twins) ?? cardOf(edition, key, sources, keys);
      return card ? [[key, card] as const] : [];
    }),
  );
  return Object.keys(cards).length > 0
    ? { language: edition.site.language, sources: sources.list, twins: twins.list, cards }
    : undefined;
}

/** What cards have named so far, each once: they have its index. */
class Listed<Name, Value> {
  readonly list: Value[] = [];
  readonly #indexes = new Map<Name, number>();
  readonly #make: (name: Name) => Value;

  constructor(make: (name: Name) => Value) {
    this.#make = make;
  }

  indexOf(name: Name): number {
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    const index = this.list.push(this.#make(name)) - 1;
    this.#indexes.set(name, index);
    return index;
  }
}

type Sources = Listed<Slug, CardSource>;

function sourceOf(edition: Edition, slug: Slug): CardSource {
  const article = articleBySlug(edition, slug);
  const { language, title } = article;
  const line = sourceLine(article, edition.words);
  return { title, address: articleAddress(slug), line, language };
}

function decoded(attribute: string): string {
  return attribute.replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

function parallelCard(
  edition: Edition,
  key: string,
  twins: Listed<string, TwinPassage>,
): ParallelCard | undefined {
  const [first, ...rest] = twinNames(edition, key) ?? [];
  if (first === undefined) return undefined;
  const count = twinCount(edition, first);
  return {
    title: rest.length > 0 ? phrase(edition.words, 'parallel.toPlaces', { count }) : undefined,
    twins: [first, ...rest].map((name) => twins.indexOf(name)),
  };
}

function cardOf(
  edition: Edition,
  key: string,
  sources: Sources,
  keys: ReadonlySet<string>,
): Card | undefined {
  const target = readLink(key);
  if (target?.kind === 'term') {
    const term = edition.terms.find(({ id }) => id === target.id);
    return term && termCard(edition, term, sources, keys);
  }
  if (target?.kind !== 'article') return undefined;
  const article = edition.articles.find(
    ({ aliases, slug }) => slug === target.slug || aliases.some((alias) => alias === target.slug),
  );
  return article && textCard(edition, article, target, key, sources);
}

function termCard(
  edition: Edition,
  term: Term,
  sources: Sources,
  keys: ReadonlySet<string>,
): TermCard {
  const { full, kind, mentions, name } = term;
  const listed = mentions.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const shown = listed.slice(0, MOST_SOURCES);
  return {
    kind: phrase(edition.words, `termKind.${kind}`),
    name,
    // "Acer Inc" says no more than "Acer".
    full: full?.startsWith(name) ? undefined : full,
    text: inBrief(term.definition, edition.site.language, TEXT_LENGTH),
    count: mentionCount(edition.words, term),
    places: shown.map(({ article, mentions: own }) => {
      return [sources.indexOf(article), own.length, own[0]?.block ?? ''];
    }),
    more: listed.length - shown.length,
    see: edition.terms
      .filter(({ id }) => term.see.slice(0, MOST_RELATED).includes(id))
      .map(({ id, name: other }) =>
        keys.has(`term:${id}`) ? `term:${id}` : ([other, termAddress(id)] as const),
      ),
  };
}

function textCard(
  { links, words: ui }: Edition,
  article: Article,
  { note: id, on }: { readonly note?: string | undefined; readonly on?: string | undefined },
  key: string,
  sources: Sources,
): TextCard {
  const source = sources.indexOf(article.slug);
  const note = id === undefined ? undefined : notesOf(article).find((one) => one.id === id);
  if (note) {
    const words = quotedIn(ui, shorten(note.selector.exact, QUOTE_LENGTH));
    return { source, on: words, text: shorten(note.plainText, TEXT_LENGTH) };
  }
  if (on === undefined) return { source, text: openingOf(article) };
  const block = links.get(linkKey(key))?.replace(/^.*#/, '');
  return { source, quote: quoteInContext(article, block, on) };
}
