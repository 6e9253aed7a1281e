import type { LinkRecord, MentionRecord } from '../model/corpus.ts';
import type { Problem } from '../model/problem.ts';
import { checkElements } from './check-elements.ts';
import { findCode } from './code.ts';
import { readImages, type LocalImage } from './images.ts';
import { readLinks } from './links.ts';
import { readMentions } from './mentions.ts';
import { parseMdx } from './parse-mdx.ts';
import { plainText } from './plain-text.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** What the edition needs to know of an MDX body. */
export interface Body {
  readonly links: LinkRecord[];
  readonly mentions: MentionRecord[];
  readonly images: LocalImage[];
  readonly plainText: string;
  readonly problems: Problem[];
}

/**
 * Reads the body of an MDX file. A body that cannot be parsed yields nothing but the problem of its
 * first syntax error: behind that, the parser would only guess.
 *
 * @param body the text behind the front matter
 * @param file path by which problems name the file
 * @param firstLine the line of the file on which the body begins, from 1
 */
export function readMdx(body: string, file: string, firstLine: number): Body {
  // Empty lines in place of the front matter: the parser then counts the lines of the file.
  const source = '\n'.repeat(firstLine - 1) + body;
  const parsed = parseMdx(source);
  if ('complaint' in parsed) {
    const problems = [syntaxProblem(parsed.complaint, source, file)];
    return { links: [], mentions: [], images: [], plainText: '', problems };
  }
  const { tree } = parsed;
  const { links, problems } = readLinks(tree, file);
  const { images, problems: ofImages } = readImages(tree, file);
  return {
    links,
    mentions: readMentions(tree, file),
    images,
    plainText: plainText(tree),
    problems: [findCode(tree, file), checkElements(tree, file), problems, ofImages].flat(),
  };
}
