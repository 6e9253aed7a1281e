import type { Draft } from './drafts.ts';
import { hasSureBullet, ordinalOf } from './markers.ts';

/** A numbered item is short; numbered paragraphs, as courts write them, are paragraphs. */
const MAX_NUMBERED_WIDTH = 240;
/** The next item may be so many blocks away: a line that goes on may stand between. */
const ITEM_REACH = 2;

/**
 * Which blocks are items of a list: those with a bullet, those with a dash or star that have one of
 * their like nearby (alone it may be speech or a footnote), and rows of short blocks numbered on and
 * on.
 */
export function listItemsOf(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const bulleted = drafts.filter(
    (draft, index) =>
      draft.bullet !== '' && (hasSureBullet(draft.text) || hasLikeNearby(drafts, index)),
  );
  const numbered = numberedRows(drafts).filter(
    (row) => row.length > 1 && row.every(({ width }) => width <= MAX_NUMBERED_WIDTH),
  );
  return new Set([...bulleted, ...numbered.flat()]);
}

function hasLikeNearby(drafts: readonly Draft[], index: number): boolean {
  const nearby = drafts.slice(Math.max(0, index - ITEM_REACH), index + ITEM_REACH + 1);
  return nearby.filter(({ bullet }) => bullet === drafts[index]?.bullet).length > 1;
}

function numberedRows(drafts: readonly Draft[]): Draft[][] {
  const rows: Draft[][] = [];
  drafts.forEach((draft, index) => {
    const ordinal = ordinalOf(draft.text);
    if (!ordinal) return;
    const before = ordinalOf(drafts[index - 1]?.text ?? '');
    const goesOn = before?.style === ordinal.style && before.value + 1 === ordinal.value;
    if (goesOn) rows.at(-1)?.push(draft);
    else rows.push([draft]);
  });
  return rows;
}
