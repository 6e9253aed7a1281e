import {
  also as alsoNamed,
  alsoTerm,
  near as nearTerms,
  wayOn,
  waysOn,
} from 'virtual:words/outcome';
import { comma } from 'virtual:words/typography';
import { articlesAddress, glossaryAddress, termAddress } from '../model/addresses.ts';
import type { SearchName } from '../model/search.ts';
import type { SearchSite } from './search-engine.ts';
import type { Outcome, Searcher } from './search-run.ts';
import { element } from './element.ts';
import { saidInNodes } from './words-in-nodes.ts';

/**
 * What else was looked for, terms that may have been meant by what was not found, and where there is
 * nothing at all, the ways on.
 */
export function besides(
  { hits, near, query }: Outcome,
  { data }: Searcher,
  site: SearchSite,
): HTMLElement[] {
  const lines = query.parts.flatMap(({ also, term }) =>
    term && also.length > 0 ? [alsoLine(also, term, site)] : [],
  );
  if (near.length > 0) {
    const terms = listed(near.map((term) => termLink(term, site)));
    lines.push(element('p', { className: 'search-near' }, ...saidInNodes(nearTerms, { terms })));
  }
  return hits.length > 0 ? lines : [...lines, onLine(data.terms.length > 0, site)];
}

function onLine(hasGlossary: boolean, site: SearchSite): HTMLElement {
  const sources = site.href(articlesAddress);
  const words = hasGlossary
    ? saidInNodes(waysOn, { '[sources]': sources, '[glossary]': site.href(glossaryAddress) })
    : saidInNodes(wayOn, { '[sources]': sources });
  return element('p', { className: 'search-on' }, ...words);
}

function alsoLine(also: readonly string[], term: SearchName, site: SearchSite): HTMLElement {
  const [name] = term.names;
  const link = termLink(term, site);
  const names = listed(also.map((other) => (other === name ? link : other)));
  const words = names.includes(link)
    ? saidInNodes(alsoNamed, { names })
    : saidInNodes(alsoTerm, { names, term: [link] });
  return element('p', { className: 'search-also' }, ...words);
}

function listed(items: readonly (Node | string)[]): (Node | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [comma, item]));
}

function termLink({ id, names: [name = id] }: SearchName, site: SearchSite): HTMLAnchorElement {
  const link = element('a', {}, name);
  link.href = site.href(termAddress(id));
  return link;
}
