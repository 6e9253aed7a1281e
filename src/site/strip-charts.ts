import { NARROW, WIDE, type Drawing } from '../charts/drawing.ts';
import { strips, type Strip, type Stretch } from '../charts/strips.ts';
import { sourceName } from '../exports/claim-words.ts';
import { dispersionFinding, mentionsOf, termFinding } from '../exports/mentions-finding.ts';
import { coverageFinding } from '../exports/sources-finding.ts';
import { articleAddress, termAddress } from '../model/addresses.ts';
import { blockAt, type Passage } from '../model/document.ts';
import { articleBySlug, type Article, type Edition, type Term } from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { coverageOf } from '../text/coverage.ts';
import { shorten } from '../text/shorten.ts';
import { joined } from '../words/join.ts';
import { phrase, type Words } from '../words/words.ts';
import { blockLabel } from './block-label.ts';
import { href } from './href.ts';

/** More texts than this leave no room for strips beside each other, or below each other. */
const MOST_COLUMNS = 6;
const MOST_ROWS = 24;
/** The terms that say what a collection is about. */
const MOST_TERMS = 10;
/** More marks than this cannot be told apart on a strip: those that meet are then one. */
const MOST_MARKS = 48;
const QUOTED = 80;

/** A stretch of a text, with the number of the paragraph in which it begins. */
interface ShownStretch extends Stretch {
  readonly block: string;
}

/** A text's strip, under the name of the text. */
export interface ShownStrip extends Strip {
  readonly article: Article;
  readonly name: string;
  /** Base included. */
  readonly href: string;
  readonly stretches: readonly ShownStretch[];
  /** How many there are, where each was drawn by itself or not. */
  readonly number: number;
}

/** The main terms with their strips: a strip for each of the articles. */
export interface Dispersion {
  readonly terms: readonly {
    readonly term: Term;
    readonly href: string;
    readonly strips: readonly ShownStrip[];
  }[];
  readonly articles: readonly Article[];
  /** How many articles are left out. */
  readonly left: number;
}

/** Where the main terms stand in the sources that have most of them. */
export function dispersionOf(edition: Edition): Dispersion {
  const main = mainTerms(edition);
  const total = new Map<string, number>();
  for (const { article, mentions } of main.flatMap((term) => term.mentions)) {
    total.set(article, (total.get(article) ?? 0) + mentions.length);
  }
  const articles = most(edition.articles, MOST_COLUMNS, ({ slug }) => total.get(slug) ?? 0);
  return {
    articles,
    left: edition.articles.length - articles.length,
    terms: main.map((term) => ({
      term,
      href: href(termAddress(term.id)),
      strips: articles.map((article) => mentionStrip(edition.words, term, article, false)),
    })),
  };
}

/** The same drawn: for a phone a panel for each source, else all beside each other. */
export function dispersionDrawings(edition: Edition): Drawing[] {
  const { articles, terms } = dispersionOf(edition);
  if (terms.length === 0) return [];
  const frame = {
    id: 'dispersion',
    title: phrase(edition.words, 'dispersion.title'),
    desc: dispersionFinding(edition, mainTerms(edition)),
  };
  const heads = articles.map((article) => ({
    label: sourceName(article),
    href: href(articleAddress(article.slug)),
  }));
  const rows = terms.map(({ href: address, strips: own, term }) => ({
    label: term.name,
    href: address,
    strips: own,
  }));
  const panels = heads.map((head, index) => {
    const own = rows.map((row) => ({ ...row, strips: row.strips.slice(index, index + 1) }));
    const isThere = (row: (typeof own)[number]) => row.strips.some((one) => one.number > 0);
    const silent = own.filter((row) => !isThere(row)).map(({ label }) => label);
    return {
      heads: [head],
      rows: own.filter(isThere),
      rest:
        silent.length === 0
          ? undefined
          : phrase(edition.words, 'dispersion.without', {
              terms: joined(edition.words, 'typography.comma', silent),
            }),
    };
  });
  return [
    strips({ ...frame, panels, width: NARROW }),
    strips({ ...frame, panels: [{ heads, rows }], width: WIDE }),
  ];
}

/** The strips of a term in the texts that mention it, and how many more texts do. */
export function mentionStrips(edition: Edition, term: Term): { shown: ShownStrip[]; left: number } {
  const shown = most(term.mentions, MOST_ROWS, ({ mentions }) => mentions.length);
  return {
    shown: shown.map(({ article }) =>
      mentionStrip(edition.words, term, articleBySlug(edition, article), true),
    ),
    left: term.mentions.length - shown.length,
  };
}

/** Where a term is mentioned; nothing where it is not. */
export function mentionsDrawing(edition: Edition, term: Term): Drawing | undefined {
  const { shown } = mentionStrips(edition, term);
  if (shown.length === 0) return undefined;
  return onePanel(
    {
      id: 'mentions',
      title: phrase(edition.words, 'mentions.title', { term: term.name }),
      desc: termFinding(edition, term),
    },
    shown.map((strip) => ({ ...strip, note: strip.number.toLocaleString(edition.words.language) })),
  );
}

/** What is annotated of the sources of which most is, and how many more there are. */
export function coverageStrips({ articles, words }: Edition): {
  shown: (ShownStrip & { readonly share: number })[];
  left: number;
} {
  const covered = articles.map((article) => ({ article, coverage: coverageOf(article) }));
  const shown = most(covered, MOST_ROWS / 2, ({ coverage }) => coverage.share);
  return {
    left: articles.length - shown.length,
    shown: shown.map(({ article, coverage: { share, stretches } }) => ({
      ...stripOf(words, article, stretches, (_, own) => shorten(own, QUOTED)),
      share,
    })),
  };
}

/** What of each source is annotated; nothing where nothing is. */
export function coverageDrawing(edition: Edition): Drawing | undefined {
  const { shown } = coverageStrips(edition);
  if (shown.every(({ number }) => number === 0)) return undefined;
  const percent = new Intl.NumberFormat(edition.words.language, { style: 'percent' });
  return onePanel(
    {
      id: 'annotated',
      title: phrase(edition.words, 'coverage.title'),
      desc: coverageFinding(edition),
    },
    shown.map((strip) => ({ ...strip, note: percent.format(strip.share) })),
  );
}

function onePanel(
  frame: { readonly id: string; readonly title: string; readonly desc: string },
  rows: readonly (ShownStrip & { readonly note: string })[],
): Drawing {
  return strips({
    ...frame,
    width: NARROW,
    panels: [
      {
        heads: [],
        rows: rows.map((row) => ({
          label: row.name,
          href: row.href,
          note: row.note,
          strips: [row],
        })),
      },
    ],
  });
}

/** The terms that are mentioned most, in that order. */
export function mainTerms({ terms }: Pick<Edition, 'terms'>): Term[] {
  return terms
    .map((term) => ({ term, number: mentionsOf(term) }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term);
}

/** @param isQuoted whether the sentence of a mention goes into its label */
function mentionStrip(words: Words, term: Term, article: Article, isQuoted: boolean): ShownStrip {
  const own = term.mentions.find((one) => one.article === article.slug)?.mentions ?? [];
  const sentences = new Map(own.map(({ sentence, start }) => [start, sentence]));
  return stripOf(words, article, own, (stretch) => {
    const sentence = sentences.get(stretch.start);
    const said = sentence && article.document.text.slice(sentence.start, sentence.end);
    return isQuoted && said !== undefined ? shorten(said, QUOTED) : term.name;
  });
}

function stripOf(
  words: Words,
  article: Article,
  passages: readonly Passage[],
  saidIn: (stretch: Passage, own: string) => string,
): ShownStrip {
  const { document } = article;
  const { length } = document.text;
  const name = sourceName(article);
  return {
    article,
    name,
    href: href(articleAddress(article.slug)),
    length,
    number: passages.length,
    stretches: apart(passages, length).map(({ together, ...stretch }) => {
      const block = blockLabel(document, blockAt(document, stretch.start).id);
      const said = saidIn(stretch, document.text.slice(stretch.start, stretch.end));
      const place = { source: name, block };
      const label =
        together > 1
          ? phrase(words, 'chart.places', { ...place, count: together - 1 })
          : phrase(words, 'chart.place', place);
      return {
        ...stretch,
        block,
        href: href(annotationAddress(article, { selector: stretch })),
        label: `${label}\n${said}`,
      };
    }),
  };
}

/** Passages one by one, or where there are too many, those that would meet on a strip as one. */
function apart(
  passages: readonly Passage[],
  length: number,
): (Passage & { readonly together: number })[] {
  const single = passages.map(({ end, start }) => ({ start, end, together: 1 }));
  if (passages.length <= MOST_MARKS) return single;
  const bins = Map.groupBy(single, ({ start }) => Math.floor((MOST_MARKS * start) / length));
  return [...bins.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, end: own.at(-1)?.end ?? first.end, together: own.length }] : [];
  });
}

/** Those with the highest number, in their own order. */
function most<T>(all: readonly T[], number: number, of: (one: T) => number): T[] {
  if (all.length <= number) return [...all];
  const kept = new Set(all.toSorted((a, b) => of(b) - of(a)).slice(0, number));
  return all.filter((one) => kept.has(one));
}
