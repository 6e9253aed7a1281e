/*
 * What can be told from the outer form of a text: how wide it is, how it begins and ends. Only its
 * ends are looked at, or as much as a line holds, so that the cost does not grow with a block.
 */

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** Beyond this many code units a text is simply long, and its wide characters are not counted. */
const LONG = 400;

/**
 * The columns that a text takes on a typewriter: ideographs, kana and Hangul take two (after Unicode
 * Standard Annex 11). So one threshold serves all scripts.
 */
export function columns(text: string): number {
  if (text.length > LONG) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

const CLOSERS = String.raw`["'”’»›)\]」』）]`;
const SENTENCE_END = new RegExp(String.raw`[.!?…。！？．؟۔।॥։]${CLOSERS}{0,4}$`, 'u');
const CLAUSE_END = new RegExp(String.raw`[.!?…。！？．؟۔।॥։,;:，；：、،؛]${CLOSERS}{0,4}$`, 'u');
const QUESTION = new RegExp(String.raw`[!?！？؟]${CLOSERS}{0,4}$`, 'u');

/** Whether a text ends as a sentence does: with a full stop, a question or exclamation mark. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/** Whether a text ends as a sentence or a clause does. */
export function endsClause(text: string): boolean {
  return CLAUSE_END.test(text.slice(-6));
}

/** Whether a text ends with a mark that titles do not have there; they may ask or exclaim. */
export function endsLikeRunningText(text: string): boolean {
  const end = text.slice(-6);
  return /[-–—]$/u.test(end) || (endsClause(text) && !QUESTION.test(end));
}

/** Whether a text begins in mid-sentence, as far as its script can tell: no capital, no number. */
export function startsInMidSentence(text: string): boolean {
  return /^["'“‘«„([]{0,3}[\p{Ll}\p{Lo}\p{Lm}]/u.test(text.slice(0, 8));
}

/** The label of who is speaking: `Q.`, `A:`, `MR. SMITH:`. */
export function opensSpeech(text: string): boolean {
  return /^(?:[QA][.:]|\p{Lu}[\p{Lu} .'’-]{1,30}:)(?:\s|$)/u.test(text.slice(0, 40));
}

/** A line of signs that separate or underline: `* * *`, `-----`. */
export function isOrnament(text: string): boolean {
  return text.length <= LONG && /^[-\s*_=~#•·—–+]+$/u.test(text);
}
