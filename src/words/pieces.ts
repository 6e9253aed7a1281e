import { wordingOf, type MessageKey, type Words } from './words.ts';

/** A part of a message: words, the place of a value, or a link with its words. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string; readonly text: string };

const PART = /\{(?<value>\w+)\}|\[(?<text>[^\]]*)\]\((?<link>\w+)\)/g;

/** Takes a message apart for those who put more than text into it. */
export function piecesOf<Key extends MessageKey>(
  { language, messages }: Words<NoInfer<Key>>,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): Piece[] {
  return cut(wordingOf(messages[key], language, values));
}

/** The pieces of a wording, in order; between two parts there may be none of words. */
export function cut(wording: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of wording.matchAll(PART)) {
    if (match.index > from) pieces.push({ kind: 'words', text: wording.slice(from, match.index) });
    const { link, text = '', value = '' } = match.groups ?? {};
    pieces.push(
      link === undefined ? { kind: 'value', name: value } : { kind: 'link', name: link, text },
    );
    from = match.index + match[0].length;
  }
  if (from < wording.length) pieces.push({ kind: 'words', text: wording.slice(from) });
  return pieces;
}
