import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { definitionsFor } from './definitions.ts';
import { attributeOf, isElement, textAttributes, type Element } from './element-nodes.ts';
import { excerpt } from './excerpt.ts';
import { isFromRoot, schemeOf } from './link-address.ts';
import { placeOf } from './place.ts';

/** A picture that lies beside the MDX file: its path from there. */
export interface LocalImage {
  readonly path: string;
  readonly place: Place;
}

/** What the pictures of a tree come to. */
interface Images {
  readonly images: LocalImage[];
  readonly problems: Problem[];
}

/**
 * The pictures of a tree, whether named in the line, defined apart or written in HTML. Those of other
 * hosts are problems: a page asks nothing of other hosts, and what stands elsewhere may be gone
 * tomorrow. Paths from the root of the site (`/map.png`) are files of `public/` and left as they are.
 */
export function readImages(tree: Root, file: string): Images {
  const definitions = definitionsFor('imageReference', tree);
  const found: Images = { images: [], problems: [] };
  const collect = (node: Nodes) => {
    if (node.type === 'image' || (node.type === 'definition' && definitions.has(node))) {
      read(node.url, placeOf(node, file), found);
    }
    if (isElement(node) && node.name === 'img') found.problems.push(...checkSource(node, file));
  };
  visit(tree, collect);
  return found;
}

function read(url: string, place: Place, { images, problems }: Images): void {
  if (isRemote(url)) problems.push(remote(url, place));
  else if (!isFromRoot(url)) {
    const path = decoded(url);
    if (path === undefined) problems.push(unreadable(url, place));
    else images.push({ path, place });
  }
}

function isRemote(url: string): boolean {
  return schemeOf(url) !== '' || (/^[/\\]/.test(url) && !isFromRoot(url));
}

/** A path as the file system knows it, unless a percent sign in it is no code. */
function decoded(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}

function unreadable(url: string, place: Place): Problem {
  return problem(
    'image/missing',
    place,
    `The picture ${excerpt(url)} has a percent sign that is no code of a character.`,
    `Write \`%25\` for a percent sign in the name of a file: \`${url.replace(/%(?![\da-f]{2})/gi, '%25')}\`.`,
  );
}

function remote(url: string, place: Place): Problem {
  return problem(
    'image/remote',
    place,
    `The picture ${excerpt(url)} would be fetched from another host.`,
    'Put the file beside this one and name it: `![what it shows](picture.png)`.',
  );
}

/** Files beside the MDX file get an address by being named in Markdown; to HTML they have none. */
function checkSource(element: Element, file: string): Problem[] {
  const src = attributeOf(element, 'src');
  if (typeof src?.value !== 'string' || isFromRoot(src.value)) return [];
  const place = placeOf(src, file);
  if (isRemote(src.value)) return [remote(src.value, place)];
  const what = `\`<img>\` names ${excerpt(src.value)}, which has no address on the site.`;
  const mend = `Write the picture in Markdown: \`![${textAttributes(element)['alt'] ?? 'what it shows'}](${src.value})\`.`;
  return [problem('mdx/html-attribute', place, what, mend)];
}
