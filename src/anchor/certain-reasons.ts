import type { Quote } from '../model/corpus.ts';
import { caseless } from './caseless.ts';
import { wordsOf } from '../text/words.ts';
import { firstHits, hitsOf, quoteHits } from './hits.ts';
import type { Hit, Searchable } from './searchable.ts';
import { attribute, showPlace } from './show.ts';

/** Why words do not stand in a text as quoted, and what to do about it. */
export interface Reason {
  /** A sentence behind "The words … do not stand in …". */
  readonly what: string;
  readonly mend: string;
}

export const QUOTE_EXACTLY =
  'Quote the words exactly as the text has them, case included; quotation marks, dashes and ' +
  'spaces may be of any kind.';

/** Places listed before the rest is left out. */
const MOST_SHOWN = 3;

/** A reason why words are missed that stand in the text but for a slip in the quoting. */
export function certainReason(quote: Quote, text: Searchable): Reason | undefined {
  return (
    inRepeatedBlock(quote, text) ??
    amongOtherWords(quote, text) ??
    inOtherCase(quote, text) ??
    inOtherSpacing(quote, text)
  );
}

function inRepeatedBlock(quote: Quote, text: Searchable): Reason | undefined {
  const hits = quoteHits(quote, text.text);
  if (hits.length === 0) return undefined;
  return {
    what: `They stand only in a block that repeats an earlier one word for word, where nothing is anchored: ${places(hits, text)}.`,
    mend: 'Anchor to the first of these blocks: quote words that stand in it or adjoin it.',
  };
}

function amongOtherWords({ on, before, after }: Quote, text: Searchable): Reason | undefined {
  const hits = firstHits({ on }, text);
  if (hits.length === 0) return undefined;
  const given =
    before === undefined ? '`after`' : after === undefined ? '`before`' : '`before` and `after`';
  return {
    what: `The words of \`on\` do, but adjoining others: ${places(hits, text)}.`,
    mend:
      hits.length === 1
        ? `Leave out ${given}: the words stand only once.`
        : `Correct ${given}: only what adjoins the words directly counts.`,
  };
}

function inOtherCase({ on, before, after }: Quote, text: Searchable): Reason | undefined {
  const plain = caseless(text.text);
  const words = caseless(wordsOf(on));
  const adjoined = { on: words, before: caseless(before ?? ''), after: caseless(after ?? '') };
  const there = quoteHits(adjoined, plain);
  const hits = there.length > 0 ? there : hitsOf(words, plain);
  if (hits.length === 0) return undefined;
  return {
    what: `But for upper and lower case they do: ${places(hits, text)}.`,
    mend: `Write them as the text does: ${spellings(hits, text).join(' or ')}.`,
  };
}

/** As where a line ends inside a Chinese sentence, or a quote lacks the space between two blocks. */
function inOtherSpacing({ on }: Quote, text: Searchable): Reason | undefined {
  const words = wordsOf(on).replaceAll(' ', '');
  const at = text.text.replaceAll(' ', '').indexOf(words);
  if (at < 0) return undefined;
  const hit = { at: spaced(text.text, at), end: spaced(text.text, at + words.length - 1) + 1 };
  return {
    what: `But for white space they do: ${places([hit], text)}.`,
    mend: `A line end or the end of a block counts as a space: write ${spellings([hit], text).join()}.`,
  };
}

/** The offset in a text of the so-manieth code unit that is no space. */
function spaced(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0 || text.startsWith(' ', at); at += 1) {
    if (!text.startsWith(' ', at)) left -= 1;
  }
  return at;
}

function places(hits: readonly Hit[], { document, passageOf }: Searchable): string {
  const shown = hits.slice(0, MOST_SHOWN).map((hit) => showPlace(document, passageOf(hit)));
  const more = hits.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

/** The different ways in which the text spells what stands at some places, as attributes. */
function spellings(hits: readonly Hit[], { text }: Searchable): string[] {
  const words = new Set(hits.map(({ at, end }) => text.slice(at, end)));
  return [...words].slice(0, MOST_SHOWN).map((spelling) => attribute('on', spelling));
}
