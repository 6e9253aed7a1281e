import type { Document } from '../model/document.ts';
import type { ArticleMeta } from '../model/formats.ts';
import type { Place, Problem } from '../model/problem.ts';
import { correctKinds } from './overrides.ts';
import { draftsOf } from './drafts.ts';
import { kindsOf } from './kinds.ts';
import { numbered } from './number.ts';

/**
 * Describes a source text: its blocks with their kinds, ids and spans. The text itself is kept: its
 * lead and its blocks with their tails, put together, are the text, whatever it holds.
 *
 * @param text the file as decoded (see `decodeSeed`)
 * @param overrides the front matter's `blocks`: opening words → what the block is
 * @param at where problems with them are to point
 * @returns the document, offsets in UTF-16 code units, and a problem for each override that names
 *   no block or several
 */
export function parse(
  text: string,
  overrides: ArticleMeta['blocks'],
  at: Place,
): { document: Document; problems: Problem[] } {
  const drafts = draftsOf(text);
  // Before the numbering, so that a corrected block is counted as what it is.
  const { kinds, problems } = correctKinds(drafts, kindsOf(drafts), overrides, at);
  const lead = drafts[0]?.start ?? text.length;
  return { document: { text, lead, blocks: numbered(text, drafts, kinds) }, problems };
}
