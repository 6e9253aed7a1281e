import type { Quote } from '../model/corpus.ts';
import { blockAt, type Document, type Passage } from '../model/document.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import type { Match } from './match.ts';

/** Characters shown on either side of a place: enough to recognise it, and to copy from. */
const CONTEXT = 30;
/** Places listed before the rest is only counted; a longer list is not read. */
const MOST_PLACES = 5;

/**
 * Says why quoted words have no place in a text, and how to give them one.
 *
 * @param title the article, as its editor knows it
 */
export function explainMiss(
  match: Exclude<Match, { kind: 'found' }>,
  quote: Quote,
  document: Document,
  title: string,
  at: Place,
): Problem {
  if (match.kind === 'not-found') {
    return problem(
      'anchor/not-found',
      at,
      `The words ${described(quote)} do not stand in "${title}".`,
      'Quote the words exactly as the text has them, case included; quotation marks, dashes and ' +
        'spaces may be of any kind.',
    );
  }
  const { passages } = match;
  const places = passages.slice(0, MOST_PLACES).map((passage) => context(document, passage));
  const more = passages.length - places.length;
  return problem(
    'anchor/ambiguous',
    at,
    `The words ${described(quote)} stand ${passages.length} times in "${title}": ` +
      `${places.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    'Quote more words, or add `before="…"` or `after="…"` with the words that adjoin the right place.',
  );
}

function described({ on, before, after }: Quote): string {
  const behind = before === undefined ? '' : ` behind "${before}"`;
  const ahead = after === undefined ? '' : ` ahead of "${after}"`;
  return `"${on}"${behind}${ahead}`;
}

function context(document: Document, { start, end }: Passage): string {
  const { text } = document;
  const { id } = blockAt(document, start);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${id} “…${before}[${text.slice(start, end)}]${after}…”`.replace(/\s+/gu, ' ');
}
