import { excerpt } from './excerpt.ts';
import type { Recogniser } from './slip.ts';

/*
 * Slips in running text: characters that are plain in Markdown and open something in MDX.
 */

/** `<https://example.org>`: CommonMark's autolink, which MDX does not have. */
export const autolink: Recogniser = ({ source, offset }) => {
  const start = source.lastIndexOf('<', offset);
  const link = /^<((?:[a-z][a-z0-9+.-]+:|www\.|[^\s<>@]+@)[^\s<>]*)>/i.exec(source.slice(start));
  const address = link?.[1];
  if (start < 0 || address === undefined) return undefined;
  const target = address.replace(/^(?=www\.)/, 'https://').replace(/^(?=[^:]+@)/, 'mailto:');
  return {
    offset: start,
    what: `${excerpt(`<${address}>`)} is a link in angle brackets, which MDX reads as a tag.`,
    mend: `Write it as \`[words](${target})\`.`,
  };
};

/** `<!-- … -->`: a comment of HTML. */
export const comment: Recogniser = ({ source, offset }) => {
  const start = source.lastIndexOf('<', offset);
  const words = /^<!--.*?(?:-->|$)/s.exec(source.slice(start))?.[0];
  if (start < 0 || words === undefined) return undefined;
  return {
    offset: start,
    what: `${excerpt(words)} is an HTML comment, which MDX does not have.`,
    mend: 'Write comments as `{/* … */}`.',
  };
};

/** `<1%`, `a<b, c`: a less-than sign with no space behind it. */
export const lessThan: Recogniser = ({ reason, source, offset }) => {
  const start = source.lastIndexOf('<', offset);
  const inName = /^Unexpected character .* (?:before|in|after) (?:(?:local|member) )?name,/s;
  if (start < 0 || !inName.test(reason)) return undefined;
  const words = /^\S*/.exec(source.slice(start))?.[0] ?? '<';
  return {
    offset: start,
    what: `${excerpt(words)} reads like the beginning of a tag.`,
    mend: `Write a backslash before it (${excerpt(`\\${words}`)}), or \`&lt;\` for the sign.`,
  };
};

/** `{some words}`, or a brace without its partner: braces hold programs. */
export const brace: Recogniser = ({ parser, source, offset }) => {
  if (parser !== 'micromark-extension-mdx-expression') return undefined;
  const start = openBrace(source, offset);
  const words = /^\{[^{}\n]*\}?/.exec(source.slice(start))?.[0] ?? '{';
  const attribute = /([\w$-]+)\s*=\s*$/.exec(source.slice(0, start))?.[1];
  return {
    offset: start,
    what: words.endsWith('}')
      ? `${excerpt(words)} stands in braces, which MDX reads as a program.`
      : `The brace in ${excerpt(words)} is never closed, and MDX reads what follows as a program.`,
    mend: attribute
      ? `Write the value in quotes instead of braces: \`${attribute}="…"\`.`
      : 'If the brace is part of the text, write a backslash before it: `\\{`.',
  };
};

/** The brace that is still open at `offset`. */
function openBrace(source: string, offset: number): number {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (source[at] === '}') closed += 1;
    if (source[at] === '{' && closed-- === 0) return at;
  }
  return offset;
}

/** `import duties rose`: a paragraph that begins like a program. */
export const importedProse: Recogniser = ({ parser, source, offset }) => {
  if (parser !== 'micromark-extension-mdxjs-esm') return undefined;
  const starts = [...source.matchAll(/^(?:import|export)\b.*/gm)];
  const start = starts.findLast(({ index }) => index <= offset);
  return {
    offset: start?.index ?? offset,
    what: `${excerpt(start?.[0] ?? 'import')} begins like a program.`,
    mend: 'If it is a sentence, begin its line with a space. If it is a program, remove it: content holds text.',
  };
};
