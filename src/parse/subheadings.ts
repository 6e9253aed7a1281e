import type { Draft } from './drafts.ts';
import { isRunningText, looksLikeTitle } from './running.ts';
import { endsClause, endsSentence } from './shape.ts';

const MAX_SUBHEADING = 80;
const MAX_MARKED_HEADING = 120;
const MIN_TEXT_BELOW = 70;

const MARKDOWN = /^#{1,6}\s+\S/u;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/u;
const NUMBER =
  '(?:[IVXLCDM]+|[ivxlcdm]+|\\d+|[A-Z]|(?:the )?(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last))';
const DIVISION = new RegExp(
  `^(?:chapter|part|book|act|scene|canto|appendix|letter|volume|section)\\s+${NUMBER}\\b(?<rest>.*)$`,
  'isu',
);
const ROMAN = /^[IVXLC]+\.?$/u;

/** What the whole text tells about the form of its headings. */
export interface HeadingStyle {
  /** Blank lines are used, so a heading has them around it. */
  readonly isSpaced: boolean;
  /** The text is in capitals as a whole (a telegram), so they mark nothing. */
  readonly isInCapitals: boolean;
}

/** Enough of a text to tell whether it is written in capitals. */
const SAMPLE = 20_000;

export function headingStyleOf(drafts: readonly Draft[]): HeadingStyle {
  let sample = '';
  for (const { text } of drafts) {
    if (sample.length > SAMPLE) break;
    sample += text.slice(0, SAMPLE);
  }
  const upper = sample.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return {
    isSpaced: drafts.some(({ spacedAfter }, index) => spacedAfter && index < drafts.length - 1),
    isInCapitals: upper > lower,
  };
}

/**
 * Whether a block inside the text is a heading: marked as one (`# Title`, an underline, "CHAPTER I",
 * capitals), or a short line between blank lines that stands between two paragraphs.
 */
export function isSubheading(
  drafts: readonly Draft[],
  index: number,
  style: HeadingStyle,
): boolean {
  const draft = drafts[index];
  const after = drafts[index + 1];
  if (!draft || !after || draft.width > MAX_MARKED_HEADING || draft.bullet !== '') return false;
  if (MARKDOWN.test(draft.text) || isUnderlined(draft, after)) return true;
  const isApart = style.isSpaced ? draft.spacedBefore && draft.spacedAfter : isRunningText(after);
  if (!isApart) return false;
  return (
    isDivision(draft.text) ||
    (!style.isInCapitals && isInCapitals(draft) && hasTextBelow(drafts, index)) ||
    (style.isSpaced && isBetweenParagraphs(draft, drafts[index - 1], after))
  );
}

/** Whether what follows, up to a blank line, is more than a line's worth: a signature has less. */
function hasTextBelow(drafts: readonly Draft[], index: number): boolean {
  let width = 0;
  for (let at = index + 1; at < drafts.length && width < MIN_TEXT_BELOW; at += 1) {
    const draft = drafts[at];
    width += draft?.width ?? 0;
    if (draft?.spacedAfter) break;
  }
  return width >= MIN_TEXT_BELOW;
}

function isUnderlined(draft: Draft, after: Draft): boolean {
  return !draft.spacedAfter && UNDERLINE.test(after.text) && looksLikeTitle(draft);
}

/** `CHAPTER I.`, `Part Two: The Trial`, `IV`; not "Part two of the plan failed." */
function isDivision(text: string): boolean {
  if (ROMAN.test(text)) return true;
  const rest = DIVISION.exec(text)?.groups?.['rest'];
  if (rest === undefined) return false;
  return (
    /^\P{L}*$/u.test(rest) ||
    !/\p{Ll}/u.test(rest) ||
    (/^[.:—–-]/u.test(rest) && !endsSentence(rest))
  );
}

function isInCapitals(draft: Draft): boolean {
  return (
    (draft.text.match(/\p{Lu}/gu)?.length ?? 0) > 3 &&
    !/\p{Ll}/u.test(draft.text) &&
    looksLikeTitle(draft)
  );
}

const POSTSCRIPT = /^P\. ?(?:P\. ?)?S\b/u;

function isBetweenParagraphs(draft: Draft, before: Draft | undefined, after: Draft): boolean {
  return (
    draft.width <= MAX_SUBHEADING &&
    looksLikeTitle(draft) &&
    !endsClause(draft.text) &&
    /^[([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(draft.text) &&
    before !== undefined &&
    isRunningText(before) &&
    isRunningText(after) &&
    !POSTSCRIPT.test(after.text)
  );
}
