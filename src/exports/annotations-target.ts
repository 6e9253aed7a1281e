import { articleAddress } from '../model/addresses.ts';
import type { Article } from '../model/edition.ts';
import type { BlockId } from '../model/ids.ts';
import { placesOf, type Attached, type PlaceInBlock } from './annotations-place.ts';
import type { Words } from '../words/words.ts';
import { sourceLine } from './source-line.ts';

/** The specification of fragments in HTML, as section 4.2.1 names it. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
/** A stretch of one block: the block, refined by code points of its text. */
interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: typeof HTML_FRAGMENTS;
  readonly value: BlockId;
  readonly refinedBy: {
    readonly type: 'TextPositionSelector';
    readonly start: number;
    readonly end: number;
  };
}
interface RangeSelector {
  readonly type: 'RangeSelector';
  readonly startSelector: FragmentSelector;
  readonly endSelector: FragmentSelector;
}

/** A Specific Resource (section 4): a passage of an article's page. */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: {
    readonly id: string;
    readonly type: 'Text';
    readonly format: 'text/html';
    readonly language: string;
    readonly label: string;
  };
  readonly selector: readonly [TextQuoteSelector, FragmentSelector | RangeSelector];
}

/**
 * What an annotation is attached to, in two ways that select the same (section 4.2): by its words
 * with their surroundings, and by its position. Positions count code points (sections 4.2.4 and
 * 4.2.5) and are refined (section 4.2.9) within the block, because a block's text in the page is its
 * text as received, while the page around it has titles, numbers and notes.
 *
 * Prefix and suffix are of the text as received: at the edge of a block they reach into the next,
 * where the page may have a note in between.
 *
 * @param resolve makes an IRI of an address
 */
export function targetOf(
  article: Article,
  annotation: Attached,
  words: Words,
  resolve: (address: string) => string,
): Target {
  const { exact, prefix, suffix } = annotation.selector;
  return {
    type: 'SpecificResource',
    source: {
      id: resolve(articleAddress(article.slug)),
      type: 'Text',
      format: 'text/html',
      language: article.language,
      label: labelOf(article, words),
    },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      positionOf(placesOf(article, annotation)),
    ],
  };
}

/** A digest is called one wherever it is named. */
function labelOf(article: Article, words: Words): string {
  const line = sourceLine(article, words);
  return line === '' ? article.title : `${article.title} (${line})`;
}

/** Across blocks: from a point in the first to a point in the last (section 4.2.8). */
function positionOf([first, last]: readonly [PlaceInBlock, PlaceInBlock]):
  FragmentSelector | RangeSelector {
  if (first.block === last.block) return within(first.block, first.at, last.at);
  return {
    type: 'RangeSelector',
    startSelector: within(first.block, first.at, first.at),
    endSelector: within(last.block, last.at, last.at),
  };
}

function within(block: BlockId, start: number, end: number): FragmentSelector {
  const refinedBy = { type: 'TextPositionSelector', start, end } as const;
  return { type: 'FragmentSelector', conformsTo: HTML_FRAGMENTS, value: block, refinedBy };
}
