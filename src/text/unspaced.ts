/**
 * Letters of the scripts that put no space between words, as a class in a regular expression with
 * the flag `v`.
 */
export const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
