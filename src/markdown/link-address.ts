import { isOwnLink } from '../model/links.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { excerpt } from './excerpt.ts';

/** The beginnings of addresses that lead out of the edition. */
const WEB_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** What to propose for a beginning that is none. */
const SCHEMES = ['term', 'measure', 'event', 'article', ...WEB_SCHEMES];

/**
 * Whether an address is one from the root of the site: of a page or of a file in `public/`. Browsers
 * read `\` as `/` and skip tabs and line ends (WHATWG URL Standard, 4.4), so that behind the first
 * slash any of these could begin the name of another host.
 */
export function isFromRoot(url: string): boolean {
  return /^\/(?![/\\\t\n\r])/.test(url);
}

/** The word before the colon with which an address of the web begins, `''` where there is none. */
export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? '';
}

/**
 * The rule for addresses of links, whether in Markdown or in HTML: they begin with a word of our own
 * or one of the web's, or lead from the root of the site, or to a place on the page.
 */
export function checkAddress(url: string, place: Place): Problem[] {
  const scheme = schemeOf(url);
  if (isOwnLink(url) || isFromRoot(url) || url.startsWith('#')) return [];
  if (scheme === '') return [relative(url, place)];
  return WEB_SCHEMES.has(scheme.toLowerCase()) ? [] : [unknownScheme(url, scheme, place)];
}

function unknownScheme(url: string, scheme: string, place: Place): Problem {
  return problem(
    'link/unknown-scheme',
    place,
    `The link ${excerpt(url)} begins with \`${scheme}:\`, which leads nowhere.`,
    `Begin it with \`term:\`, \`measure:\`, \`event:\`, \`article:\` or \`https://\`.${didYouMean(scheme, SCHEMES)}`,
  );
}

function relative(url: string, place: Place): Problem {
  const host = /^(?:\/\/(?=\w)|(?=www\.))(\S+)$/.exec(url)?.[1];
  if (host !== undefined) {
    const what = `The link ${excerpt(url)} names another host without saying how to reach it.`;
    return problem('link/relative', place, what, `Write \`https://${host}\`.`);
  }
  return problem(
    'link/relative',
    place,
    url.trim() === ''
      ? 'The link has no address.'
      : `The link ${excerpt(url)} is relative, and pages do not lie as their files do.`,
    'Write `article:slug` or `term:id`, an address from the root of the site (`/about/`), or `https://…` for another site.',
  );
}
