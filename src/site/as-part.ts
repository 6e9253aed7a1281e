import type { Edition } from '../model/edition.ts';
import { articleAddress, pageAddress, termAddress } from '../model/addresses.ts';
import { href } from './href.ts';

/** The parts of the edition on one page: the address of each on the site → its id there. */
export function partIds({ articles, pages, terms }: Edition): ReadonlyMap<string, string> {
  const parts: [address: string, id: string][] = [
    ...articles.flatMap(({ aliases, slug }) =>
      [slug, ...aliases].map((name): [string, string] => [articleAddress(name), slug]),
    ),
    ...pages.map(({ slug }): [string, string] => [pageAddress(slug), `_page.${slug}`]),
    ...terms.map(({ id }): [string, string] => [termAddress(id), `_term.${id}`]),
  ];
  return new Map(parts.map(([address, id]) => [href(address), id]));
}

const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gi;
/** What a link says in print of where it leads; the number of the page says it better. */
const REFERENCE = / data-reference="[^"]*"/;
const ATTRIBUTE =
  /( )(id|for|href|popovertarget|data-note|aria-labelledby|aria-describedby)="([^"]*)"/g;

/**
 * A part of a page of its own as one of many on a page: the ids in it begin with the part's, and
 * links to other parts lead there, marked as to be given the number of their page.
 *
 * @param html of our own making: attributes are in double quotes
 * @param id of the part
 */
export function asPart(html: string, id: string, parts: ReadonlyMap<string, string>): string {
  return html.replace(TAG, (tag) => {
    const own = tag.replace(ATTRIBUTE, (whole, space: string, name: string, value: string) => {
      if (name !== 'href') {
        const ids = value.split(' ').map((one) => `${id}.${one}`);
        return `${space}${name}="${ids.join(' ')}"`;
      }
      if (value.startsWith('#')) return `${space}href="#${id}.${value.slice(1)}"`;
      const [, path = '', fragment] = /^([^?#]*)[^#]*(?:#([^:]*))?/.exec(value) ?? [];
      const part = parts.get(path);
      if (part === undefined) return whole;
      return `${space}data-page="" href="#${part}${fragment ? `.${fragment}` : ''}"`;
    });
    return own.includes(' data-page="" ') ? own.replace(REFERENCE, '') : own;
  });
}
