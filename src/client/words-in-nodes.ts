import { cut } from '../words/pieces.ts';
import { wordingOf, type Phrase } from '../words/words.ts';

/** What stands in a message: nodes for a placeholder, for a link its address. */
type Parts<Names extends string> = {
  readonly [Name in Names]: Name extends `[${string}]` ? string : readonly Child[];
};
type Child = Node | string;

/** Says a message that has elements in it, and one wording for all numbers, as children of another one. */
export function saidInNodes<Names extends string>(
  message: Phrase<Names>,
  parts: Parts<NoInfer<Names>>,
): Child[] {
  const given: Readonly<Record<string, string | readonly Child[]>> = parts;
  return cut(wordingOf(message, document.documentElement.lang, {})).flatMap((piece) => {
    if (piece.kind === 'words') return piece.text;
    if (piece.kind === 'value') return given[piece.name] ?? [];
    const address = given[`[${piece.name}]`];
    const link = document.createElement('a');
    if (typeof address === 'string') link.href = address;
    link.append(piece.text);
    return link;
  });
}
