import { articleAddress } from '../model/addresses.ts';
import { blockAt, type Passage } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { passageAddress, passageCheck } from './passage-link.ts';

/**
 * The address at which an annotation's passage is read: its paragraph for every browser, and the
 * words themselves where the page's script runs.
 */
export function annotationAddress(
  { document, slug }: Pick<Article, 'document' | 'slug'>,
  { selector }: { readonly selector: Passage },
): string {
  const first = blockAt(document, selector.start);
  const last = blockAt(document, selector.end - 1);
  const words = document.blocks
    .filter(({ start, end }) => start < selector.end && selector.start < end)
    .map(({ start, end }) =>
      document.text.slice(Math.max(start, selector.start), Math.min(end, selector.end)),
    );
  return passageAddress(articleAddress(slug), {
    block: first.id,
    from: selector.start - first.start,
    lastBlock: last.id,
    to: selector.end - last.start,
    check: passageCheck(words.join('\n')),
  });
}
