import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LinkRecord } from '../model/corpus.ts';
import { isOwnLink } from '../model/links.ts';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { excerpt } from './excerpt.ts';
import { placeOf } from './place.ts';

/** The beginnings of addresses that lead out of the edition. */
const WEB_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** What to propose for a beginning that is none. */
const SCHEMES = ['term', 'article', ...WEB_SCHEMES];

/**
 * The links of a tree to other parts of the edition, in order, whether they stand in the line or
 * are defined apart (`[AMOS]: term:amos`; the definition is where such a link is recorded).
 *
 * A link that begins with neither one of our own words nor one of the web's is a problem: it would
 * lead nowhere.
 */
export function readLinks(tree: Root, file: string): { links: LinkRecord[]; problems: Problem[] } {
  const links: LinkRecord[] = [];
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const place = placeOf(node, file);
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(node.url)?.[1] ?? '';
    if (isOwnLink(node.url)) links.push({ href: node.url, place });
    else if (scheme !== '' && !WEB_SCHEMES.has(scheme.toLowerCase())) {
      problems.push(
        problem(
          'link/unknown-scheme',
          place,
          `The link ${excerpt(node.url)} begins with \`${scheme}:\`, which leads nowhere.`,
          `Begin it with \`term:\`, \`article:\` or \`https://\`.${didYouMean(scheme, SCHEMES)}`,
        ),
      );
    }
  });
  return { links, problems };
}
