import type { BlockKind } from '../model/document.ts';
import { isByline, isContact, isProvenance } from './bylines.ts';
import { isCaption, isVideoBlurb } from './captions.ts';
import { isDateLine } from './datelines.ts';
import type { Draft } from './drafts.ts';
import { frameOf, type Frame } from './frame.ts';
import { isFurniture } from './furniture.ts';
import { bodyStart, headlineOf, type KnownKinds } from './headline.ts';
import { listItemsOf } from './list-items.ts';
import { headingStyleOf, isSubheading } from './subheadings.ts';

/**
 * What each block is. The surest signs come first: what lies outside the text proper, then what a
 * block's own words tell, then what only its place among the others tells. Whatever nothing speaks
 * for is a paragraph.
 *
 * @returns one kind for each block, in order
 */
export function kindsOf(drafts: readonly Draft[]): BlockKind[] {
  const frame = frameOf(drafts);
  const byWords = drafts.map((draft, index) => kindByWords(drafts, draft, index, frame));
  const body = bodyStart(drafts, byWords, frame);
  const known = withBylines(drafts, byWords, body);
  const headline = headlineOf(drafts, known, frame, body);
  const style = headingStyleOf(drafts);
  const items = listItemsOf(drafts);
  return drafts.map((draft, index) => {
    if (known[index]) return known[index];
    if (index === headline) return 'heading';
    if (isSubheading(drafts, index, style)) return 'heading';
    return items.has(draft) ? 'list-item' : 'paragraph';
  });
}

function kindByWords(
  drafts: readonly Draft[],
  draft: Draft,
  index: number,
  { from, to }: Frame,
): BlockKind | undefined {
  const before = drafts[index - 1];
  const after = drafts[index + 1];
  if (index < from || index >= to || isFurniture(draft)) return 'boilerplate';
  if (isContact(draft) || (index === from && isProvenance(draft))) return 'byline';
  // A note on the text's provenance may come first.
  if (index <= from + 1 && isVideoBlurb(draft, after)) return 'caption';
  if (isDateLine(draft)) return 'dateline';
  return isCaption(draft, before, after) ? 'caption' : undefined;
}

function withBylines(drafts: readonly Draft[], known: KnownKinds, body: number): KnownKinds {
  return known.map((kind, index) => {
    const draft = drafts[index];
    const isOpen = kind === undefined && index < body && draft !== undefined;
    return isOpen && isByline(draft) ? 'byline' : kind;
  });
}
