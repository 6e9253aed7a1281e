import type { Root } from 'mdast';
import type { AnnotationRecord, LinkRecord, MentionRecord } from '../model/corpus.ts';
import type { Problem } from '../model/problem.ts';
import { readAnnotations } from './annotations.ts';
import { checkElements } from './check-elements.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkNotes } from './check-notes.ts';
import { findCode } from './code.ts';
import { dropDrafts, lentByDrafts } from './drafts.ts';
import { readImages, type LocalImage } from './images.ts';
import { readLinks } from './links.ts';
import { readMentions } from './mentions.ts';
import { parseMdx } from './parse-mdx.ts';
import { plainText } from './plain-text.ts';
import { findStrayText } from './stray-text.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** What the edition needs to know of an MDX body. */
export interface Body {
  readonly links: LinkRecord[];
  readonly mentions: MentionRecord[];
  readonly annotations: AnnotationRecord[];
  readonly images: LocalImage[];
  /** The text outside all elements of ours, without markup: of an article the introduction. */
  readonly plainText: string;
  readonly problems: Problem[];
}

/** A rule for the bodies of one kind of file. */
export type Check = (tree: Root, file: string) => Problem[];

/**
 * Reads the body of an MDX file. A body that cannot be parsed yields nothing but the problem of its
 * first syntax error: behind that, the parser would only guess.
 *
 * @param body the text behind the front matter
 * @param file path by which problems name the file
 * @param firstLine the line of the file on which the body begins, from 1
 * @param check what this file is held to besides
 */
export function readMdx(
  body: string,
  file: string,
  firstLine: number,
  check: Check = () => [],
): Body {
  // Empty lines in place of the front matter: the parser then counts the lines of the file.
  const source = '\n'.repeat(firstLine - 1) + body;
  const parsed = parseMdx(source);
  if ('complaint' in parsed) {
    const problems = [syntaxProblem(parsed.complaint, source, file)];
    return { links: [], mentions: [], annotations: [], images: [], plainText: '', problems };
  }
  const { tree } = parsed;
  const inForm = [
    findCode(tree, file),
    checkElements(tree, file),
    checkNotes(tree, file),
    findStrayText(tree, source, file),
    checkFootnotes(tree, source, file),
    check(tree, file),
  ].flat();
  // A draft is held to the form of a note, and to nothing else: what it points to may be to come.
  // Footnotes that it lends to other texts are shown with those.
  const lent = lentByDrafts(tree);
  dropDrafts(tree);
  tree.children.push(...lent);
  const { links, problems: inLinks } = readLinks(tree, file);
  const { images, problems: inImages } = readImages(tree, file);
  return {
    links,
    mentions: readMentions(tree, file),
    annotations: readAnnotations(tree, file),
    images,
    plainText: plainText(tree),
    problems: [...inForm, ...inLinks, ...inImages],
  };
}
