import type { Draft } from './drafts.ts';
import { endsLikeRunningText, endsSentence, opensSpeech } from './shape.ts';

/** What ends like a sentence and is so wide runs; what is narrower may be a caption or a greeting. */
const MIN_SENTENCE = 70;
/** Headlines may ask or exclaim: a question runs from here on. */
const MIN_QUESTION = 140;
/** The longest headline; what is wider runs, with or without a full stop. */
const MAX_TITLE = 200;

/** Whether a block is running text beyond doubt: the body has begun. */
export function isRunningText({ text, width }: Draft): boolean {
  return (
    width > MAX_TITLE ||
    (width >= MIN_SENTENCE && endsLikeRunningText(text)) ||
    (width >= MIN_QUESTION && endsSentence(text))
  );
}

/** How letters open: short lines without a full stop, too. */
const LETTER =
  /^(?:(?:my )?dear(?:est)? \p{L}|(?:sirs?|madam|gentlemen)\P{L}*$|to whom it may concern)/iu;

/** Whether a block opens a letter: "Dear Sir". */
export function isSalutation({ text, width }: Draft): boolean {
  return width <= MIN_SENTENCE && LETTER.test(text);
}

/** Whether a block has the form of a title: short, with letters, and not ending as sentences end. */
export function looksLikeTitle(draft: Draft): boolean {
  const { text, width } = draft;
  return (
    width <= MAX_TITLE &&
    /\p{L}/u.test(text) &&
    !endsLikeRunningText(text) &&
    // In capitals all through it is a title with a colon.
    !(opensSpeech(text) && /\p{Ll}/u.test(text)) &&
    !isSalutation(draft)
  );
}
