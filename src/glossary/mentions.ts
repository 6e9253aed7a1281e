import {
  blockAt,
  blockText,
  isIndexed,
  type Block,
  type Document,
  type Passage,
} from '../model/document.ts';
import type { Mention } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import type { Place } from '../model/problem.ts';
import type { NameFound } from './find-names.ts';

/** A passage that the editor ties to a term, or to none. */
export interface EditorsMention {
  readonly term: TermId | 'none';
  readonly passage: Passage;
  /** Where the editor says so. */
  readonly place: Place;
}

type Unordered = Omit<Mention, 'first'>;

/**
 * All mentions of terms in a document: those found by name, corrected by the editor's word. Where
 * the two overlap the editor's stands. Boilerplate, repeated blocks and tickers are left out.
 *
 * @param findNames finds names in the text of one block; its offsets are into that text
 * @returns mentions in the order of the text, with offsets into `document.text`, and those words of
 *   the editor's (`of="none"`) under which there was nothing to unlink
 */
export function mentionsOf(
  document: Document,
  findNames: (text: string) => NameFound[],
  editors: readonly EditorsMention[],
): { mentions: Mention[]; idle: EditorsMention[] } {
  const byName = document.blocks
    .filter(isIndexed)
    .flatMap((block) => namesInBlock(document, block, findNames));
  const kept = byName.filter((one) => !editors.some(({ passage }) => overlap(one, passage)));
  const byMeaning = editors.filter(isFirst).flatMap(({ term, passage }) => {
    return term === 'none' ? [] : [meant(term, blockAt(document, passage.start), passage)];
  });
  const idle = editors.filter(
    ({ term, passage }) => term === 'none' && !byName.some((one) => overlap(one, passage)),
  );
  return { mentions: markFirst([...kept, ...byMeaning]), idle };
}

/** What an editor says twice counts once. */
function isFirst(
  { term, passage }: EditorsMention,
  index: number,
  all: readonly EditorsMention[],
): boolean {
  const same = all.findIndex((one) => {
    return (
      one.term === term && one.passage.start === passage.start && one.passage.end === passage.end
    );
  });
  return same === index;
}

function namesInBlock(
  document: Document,
  block: Block,
  findNames: (text: string) => NameFound[],
): Unordered[] {
  const tickers = block.spans.filter(({ kind }) => kind === 'ticker');
  return findNames(blockText(document, block))
    .map(({ term, start, end }) => ({
      term,
      block: block.id,
      by: 'name' as const,
      start: block.start + start,
      end: block.start + end,
    }))
    .filter((found) => !tickers.some((ticker) => overlap(found, ticker)));
}

/** A mention belongs to one block; of a passage that runs on, the part in its first block counts. */
function meant(term: TermId, block: Block, { start, end }: Passage): Unordered {
  return { term, block: block.id, by: 'meaning', start, end: Math.min(end, block.end) };
}

function markFirst(mentions: Unordered[]): Mention[] {
  const seen = new Set<string>();
  return mentions
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => {
      const key = `${mention.block} ${mention.term}`;
      const first = !seen.has(key);
      seen.add(key);
      return { ...mention, first };
    });
}

function overlap(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}
