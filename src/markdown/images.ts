import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { excerpt } from './excerpt.ts';
import { placeOf } from './place.ts';

/** A picture that lies beside the MDX file: its path from there. */
export interface LocalImage {
  readonly path: string;
  readonly place: Place;
}

/**
 * The pictures of a tree. Those of other hosts are problems: a page asks nothing of other hosts, and
 * what stands elsewhere may be gone tomorrow. Paths from the root of the site (`/map.png`) are files
 * of `public/` and left as they are.
 */
export function readImages(
  tree: Root,
  file: string,
): { images: LocalImage[]; problems: Problem[] } {
  const images: LocalImage[] = [];
  const problems: Problem[] = [];
  visit(tree, 'image', (node) => {
    const place = placeOf(node, file);
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) problems.push(remote(node.url, place));
    else if (!node.url.startsWith('/')) images.push({ path: decoded(node.url), place });
  });
  return { images, problems };
}

/** A path as the file system knows it; one whose percent signs are no codes is meant literally. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function remote(url: string, place: Place): Problem {
  return problem(
    'image/remote',
    place,
    `The picture ${excerpt(url)} would be fetched from another host.`,
    'Put the file beside this one and name it: `![what it shows](picture.png)`.',
  );
}
