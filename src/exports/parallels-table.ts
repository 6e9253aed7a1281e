import type { Edition } from '../model/edition.ts';
import type { Parallel } from '../model/parallels.ts';
import { onOneLine, shorten } from '../text/shorten.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'article_a',
  'block_a',
  'start_a',
  'end_a',
  'words_a',
  'article_b',
  'block_b',
  'start_b',
  'end_b',
  'words_b',
  'kind',
  'by',
  'equal_words',
  'likeness',
  'sources',
  'label',
  'note',
] as const;

/** Characters of a passage that the table gives: a copied article is not given in full twice. */
const MOST_CHARACTERS = 300;

/**
 * The parallels of an edition as a table, one a line. `start` and `end` are UTF-16 code units into the
 * decoded file of the source; `words` are those between, of long passages the first with an ellipsis. `kind` is that of the words, or `written`; `by`
 * says whether a machine found it (`machine`), an editor tied it (`editor`), or both (`both`).
 */
export function parallelsTable({ parallels }: Edition): string {
  return toCsv(COLUMNS, parallels.all.map(rowOf));
}

function rowOf({ accepted, found, label, note, sides: [a, b], sources }: Parallel) {
  return [
    a.article,
    a.block,
    a.selector.start,
    a.selector.end,
    shorten(a.selector.exact, MOST_CHARACTERS),
    b.article,
    b.block,
    b.selector.start,
    b.selector.end,
    shorten(b.selector.exact, MOST_CHARACTERS),
    found?.kind ?? 'written',
    found ? (accepted ? 'both' : 'machine') : 'editor',
    found ? Math.round(found.words) : '',
    found ? found.likeness.toFixed(2) : '',
    sources,
    label ?? '',
    onOneLine(note ?? ''),
  ];
}
