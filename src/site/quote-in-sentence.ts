import type { Annotation, Article } from '../model/edition.ts';
import { blockSentences, sentenceAround } from '../text/block-sentences.ts';
import { inlineHtml } from './inline-html.ts';

/** The sentence in which an annotation's words stand, as HTML, with the words marked. */
export function quoteInSentence(
  { document, language }: Article,
  { selector }: Pick<Annotation, 'selector'>,
): string {
  const own = document.blocks.filter(
    ({ start, end }) => start < selector.end && selector.start < end,
  );
  const sentence = sentenceAround(
    selector,
    own.flatMap((block) => blockSentences(document, block, language)),
  );
  const mark = { ...selector, open: () => '<mark>', close: '</mark>' };
  return own
    .map((block) =>
      inlineHtml(
        document.text,
        { start: Math.max(block.start, sentence.start), end: Math.min(block.end, sentence.end) },
        [mark],
      ),
    )
    .join(' ');
}
