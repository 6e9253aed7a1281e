import type { Edition } from '../model/edition.ts';
import type { Parallel } from '../model/parallels.ts';
import { onOneLine } from '../text/shorten.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'article_a',
  'block_a',
  'words_a',
  'article_b',
  'block_b',
  'words_b',
  'kind',
  'by',
  'equal_words',
  'likeness',
  'sources',
  'label',
  'note',
] as const;

/**
 * The parallels of an edition as a table, one a line. `kind` is that of the words, or `written`; `by`
 * says whether a machine found it (`machine`), an editor tied it (`editor`), or both (`both`).
 */
export function parallelsTable({ parallels }: Edition): string {
  return toCsv(COLUMNS, parallels.all.map(rowOf));
}

function rowOf({ accepted, found, label, note, sides: [a, b], sources }: Parallel) {
  return [
    a.article,
    a.block,
    onOneLine(a.selector.exact),
    b.article,
    b.block,
    onOneLine(b.selector.exact),
    found?.kind ?? 'written',
    found ? (accepted ? 'both' : 'machine') : 'editor',
    found ? Math.round(found.words) : '',
    found ? found.likeness.toFixed(2) : '',
    sources,
    label ?? '',
    onOneLine(note ?? ''),
  ];
}
