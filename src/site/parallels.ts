import { articleAddress } from '../model/addresses.ts';
import type { Article, Edition } from '../model/edition.ts';
import type { BlockId, Slug } from '../model/ids.ts';
import {
  pairsOf,
  type Parallel,
  type ParallelPair,
  type ParallelSide,
} from '../model/parallels.ts';
import { passageAddress, passageCheck } from '../text/passage-link.ts';
import { shorten } from '../text/shorten.ts';
import { joined, listOf } from '../words/join.ts';
import { quotedIn } from '../words/quote.ts';
import { blockLabel } from './block-label.ts';
import { currentEdition } from './current.ts';
import { href } from './href.ts';
import { sayPlainly } from './say.ts';

/** Characters of a title that stands for an article. */
const NAME_LENGTH = 40;
/** Characters by which a passage is known that has no label. */
const OPENING_LENGTH = 30;

/** Twins in a line; a passage that half the corpus has would fill the margin. */
export const MOST_SHOWN = 6;

/** A passage of an article with all its parallels elsewhere. */
export interface ParallelPlace {
  /** From 1 in the order of the text. */
  readonly number: number;
  /** The editor's words on it, or its own first ones. */
  readonly label: string;
  /** BCP 47 tag of the language that the label is in. */
  readonly labelLanguage: string;
  readonly start: number;
  readonly end: number;
  readonly lastBlock: BlockId;
  readonly twins: readonly [Twin, ...Twin[]];
}

/** The passage at the other end of a parallel. */
export interface Twin {
  readonly parallel: Parallel;
  readonly article: Article;
  readonly side: ParallelSide;
  /** The link to just these words. */
  readonly link: string;
  /** "TechCrunch, ¶3". */
  readonly name: string;
  /** Texts with the same words for which the other article stands. */
  readonly copies: number;
  /** Names it among the cards of a page: the index of the parallel, and that of the side. */
  readonly card: string;
}

/** A parallel as one of its articles sees it. */
interface OwnSide {
  readonly own: ParallelSide;
  readonly other: ParallelSide;
  readonly parallel: Parallel;
  /** As `Twin` has it. */
  readonly card: string;
}

/** What pages need of an edition's parallels, drawn together once. */
interface ByArticle {
  readonly sides: ReadonlyMap<Slug, readonly OwnSide[]>;
  readonly outlets: ReadonlyMap<string | undefined, readonly Article[]>;
  readonly titles: ReadonlyMap<string, readonly Article[]>;
  readonly pairs: readonly ParallelPair[];
  readonly articles: ReadonlyMap<Slug, Article>;
  /** Filled as pages ask. */
  readonly places: Map<Slug, readonly ParallelPlace[]>;
}

const known = new WeakMap<Edition, ByArticle>();

function byArticle(edition: Edition): ByArticle {
  const before = known.get(edition);
  if (before) return before;
  const sides = edition.parallels.all.flatMap((parallel, index) => {
    const [a, b] = parallel.sides;
    return [
      { own: a, other: b, parallel, card: `${index}.1` },
      { own: b, other: a, parallel, card: `${index}.0` },
    ];
  });
  const fresh = {
    sides: Map.groupBy(sides, ({ own }) => own.article),
    outlets: Map.groupBy(edition.articles, ({ original }) => original.outlet),
    titles: Map.groupBy(edition.articles, ({ title }) => title),
    pairs: pairsOf(edition.parallels),
    articles: new Map(edition.articles.map((article) => [article.slug, article])),
    places: new Map(),
  };
  known.set(edition, fresh);
  return fresh;
}

/** Every two articles that have parallels. */
export function parallelPairs(): readonly ParallelPair[] {
  return byArticle(currentEdition()).pairs;
}

/** An article that has a parallel; a missing one is a broken invariant. */
export function articleOf({ article }: ParallelSide): Article {
  const found = byArticle(currentEdition()).articles.get(article);
  if (!found) throw new Error(`No article has the slug "${article}".`);
  return found;
}

/** The passages of an article that have parallels, in the order in which they end. */
export function parallelPlacesOf({ slug }: Article): readonly ParallelPlace[] {
  const { places, sides } = byArticle(currentEdition());
  const before = places.get(slug);
  if (before) return before;
  const fresh = placesIn(sides.get(slug) ?? []);
  places.set(slug, fresh);
  return fresh;
}

function placesIn(sides: readonly OwnSide[]): ParallelPlace[] {
  const { site, words } = currentEdition();
  const places = Map.groupBy(sides, ({ own: { selector } }) => `${selector.start}-${selector.end}`);
  return [...places.values()]
    .flatMap((alike) => (alike[0] ? [{ own: alike[0].own, alike }] : []))
    .sort((a, b) => a.own.selector.end - b.own.selector.end)
    .flatMap(({ own, alike }, index) => {
      const [first, ...rest] = alike.map(({ card, other, parallel }) => ({
        parallel,
        side: other,
        article: articleOf(other),
        link: passageLink(other),
        name: passageName(other),
        copies: copiesOf(parallel, other),
        card,
      }));
      if (!first) return [];
      const { lastBlock, selector } = own;
      const { start, end, exact } = selector;
      const labels = [...new Set(alike.flatMap(({ parallel }) => parallel.label ?? []))];
      const named =
        labels.length > 0
          ? {
              label: joined(words, 'typography.semicolon', labels),
              labelLanguage: site.language,
            }
          : {
              label: quotedIn(words, shorten(exact, OPENING_LENGTH)),
              labelLanguage: articleOf(own).language,
            };
      const twins = [first, ...rest] as const;
      return [{ number: index + 1, ...named, start, end, lastBlock, twins }];
    });
}

/** Those copies of the other article that have the parallel too, and none of their own. */
function copiesOf({ sides }: Parallel, { article }: ParallelSide): number {
  const group = currentEdition().parallels.copies.find(([first]) => first === article);
  const isAmong = group && sides.every((side) => group.includes(side.article));
  return group && !isAmong ? group.length - 1 : 0;
}

/** The id of the line beside the text that tells of a passage's parallels. */
export function parallelLineId({ number }: ParallelPlace): string {
  return `_parallel-${number}`;
}

/** The link to just the words of a passage. */
export function passageLink(side: ParallelSide): string {
  return href(passageAddressOf(side));
}

/** The same from the root of the site. */
export function passageAddressOf(side: ParallelSide): string {
  const { document, slug } = articleOf(side);
  const startOf = (id: BlockId): number =>
    document.blocks.find((block) => block.id === id)?.start ?? 0;
  const { block, lastBlock, selector } = side;
  const link = {
    block,
    from: selector.start - startOf(block),
    lastBlock,
    to: selector.end - startOf(lastBlock),
    check: passageCheck(selector.exact),
  };
  return passageAddress(articleAddress(slug), link);
}

/**
 * An article in a few words: its outlet, if no other article is from there, or its title; of texts
 * with one title, also the file.
 */
export function shortName({ original: { outlet }, seed, title }: Article): string {
  const { outlets, titles } = byArticle(currentEdition());
  if (outlet !== undefined && outlets.get(outlet)?.length === 1) return outlet;
  const name = shorten(title, NAME_LENGTH);
  return titles.get(title)?.length === 1
    ? name
    : sayPlainly('parallel.ofFile', { title: name, file: seed.path });
}

/** Both articles of a pair: "TechCrunch and Global Times". */
export function pairName({ parallels: [first] }: ParallelPair): string {
  const names = first?.sides.map((side) => shortName(articleOf(side))) ?? [];
  return listOf(names, currentEdition().words);
}

/** "TechCrunch, ¶3". */
export function passageName(side: ParallelSide): string {
  const article = articleOf(side);
  return joined(currentEdition().words, 'typography.comma', [
    shortName(article),
    blockLabel(article.document, side.block),
  ]);
}
