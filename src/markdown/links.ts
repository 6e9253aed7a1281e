import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LinkRecord } from '../model/corpus.ts';
import { isOwnLink } from '../model/links.ts';
import { problem, type Problem } from '../model/problem.ts';
import { definitionsFor } from './definitions.ts';
import { attributeOf, isElement, type Element } from './element-nodes.ts';
import { excerpt } from './excerpt.ts';
import { checkAddress } from './link-address.ts';
import { placeOf } from './place.ts';

/**
 * The links of a tree to other parts of the edition, in order, whether they stand in the line, are
 * defined apart (`[AMOS]: term:amos`; the definition is where such a link is recorded) or written in
 * HTML. Those that lead nowhere are problems.
 */
export function readLinks(tree: Root, file: string): { links: LinkRecord[]; problems: Problem[] } {
  const definitions = definitionsFor('linkReference', tree);
  const written: LinkRecord[] = [];
  const problems: Problem[] = [];
  const collect = (node: Nodes) => {
    if (node.type === 'link' || (node.type === 'definition' && definitions.has(node))) {
      written.push({ href: node.url, place: placeOf(node, file) });
    }
    if (!isElement(node)) return;
    if (node.name === 'a') written.push(...addressIn(node, 'href', file));
    problems.push(...addressIn(node, 'cite', file).flatMap(checkCited));
  };
  visit(tree, collect);
  return {
    links: written.filter(({ href }) => isOwnLink(href)),
    problems: [...written.flatMap(({ href, place }) => checkAddress(href, place)), ...problems],
  };
}

/** A value in braces, or none at all, is a problem by itself. */
function addressIn(element: Element, name: string, file: string): LinkRecord[] {
  const attribute = attributeOf(element, name);
  if (typeof attribute?.value !== 'string') return [];
  return [{ href: attribute.value, place: placeOf(attribute, file) }];
}

/** What `cite` says is no link to the reader, and nothing makes an address of one of ours there. */
function checkCited({ href, place }: LinkRecord): Problem[] {
  if (!isOwnLink(href)) return checkAddress(href, place);
  const what = `${excerpt(href)} is a link of the edition, which \`cite\` cannot hold.`;
  const mend = `Write it as a link behind the words: \`[source](${href})\`.`;
  return [problem('link/malformed', place, what, mend)];
}
