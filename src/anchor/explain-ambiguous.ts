import type { Quote } from '../model/corpus.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import type { Hit, Searchable } from './searchable.ts';
import { clip, showPlace } from './show.ts';
import { tellingAttribute } from './tell-apart.ts';

/** Places listed before the rest is only counted; a longer list is not read. */
const MOST_PLACES = 5;

/** A quote that has not one place, and where it was written. */
export interface Misplaced {
  readonly quote: Quote;
  readonly text: Searchable;
  /** The article, as its editor knows it. */
  readonly title: string;
  readonly at: Place;
}

/** Says where quoted words stand that stand more than once, and what tells each place from the others. */
export function explainAmbiguous(
  hits: readonly Hit[],
  { quote, text, title, at }: Misplaced,
): Problem {
  const places = hits.slice(0, MOST_PLACES).map((hit) => {
    const attribute = tellingAttribute(hit, hits, text.text);
    const place = showPlace(text.document, text.passageOf(hit));
    return attribute === undefined ? place : `${place} with ${attribute}`;
  });
  const more = hits.length - places.length;
  return problem(
    'anchor/ambiguous',
    at,
    `The words ${described(quote)} stand ${hits.length} times in "${title}": ` +
      `${places.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    'Add the attribute that is named behind the right place, or quote more words: `before="…"` and ' +
      '`after="…"` hold what adjoins the quoted words.',
  );
}

/** A quote as messages name it. */
export function described({ on, before, after }: Quote): string {
  const behind = before === undefined ? '' : ` behind "${clip(before)}"`;
  const ahead = after === undefined ? '' : ` ahead of "${clip(after)}"`;
  return `"${clip(on)}"${behind}${ahead}`;
}
