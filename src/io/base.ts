import { problem, type Problem } from '../model/problem.ts';

/** The characters that RFC 3986 never asks to be encoded, and two that it allows in a path. */
const PATH = /^\/?[A-Za-z0-9._~@+-]+(?:\/[A-Za-z0-9._~@+-]+)*\/?$/;

/**
 * Reads the path under which a site will stand.
 *
 * @param written `reader`, `/reader` or `/reader/`; nothing, or `/`, for the root of its host
 * @returns the path with a slash at both ends; a problem where it is a whole address, has a query,
 *   a fragment or a `..`, or holds what an address would have to encode
 */
export function readBase(written: string): { base: string; problems: Problem[] } {
  const path = written.trim();
  if (path === '' || path === '/') return { base: '/', problems: [] };
  if (PATH.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path)) {
    return { base: `/${path.replace(/^\/|\/$/g, '')}/`, problems: [] };
  }
  const refused = problem(
    'settings/base',
    { file: 'BASE' },
    `The base "${written}" is not the path of an address.`,
    'Write the path alone, such as `/reader/`: letters, digits and hyphens, with slashes between. The host belongs to `url` in `content/site.yaml`.',
  );
  return { base: '/', problems: [refused] };
}
