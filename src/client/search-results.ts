import { more as moreWords } from 'virtual:words/search';
import type { SearchElements } from './search-elements.ts';
import type { SearchSite } from './search-engine.ts';
import { resultFont } from './search-font.ts';
import { keepPlaces, type Hit } from './search-rank.ts';
import { element } from './element.ts';
import { hitLink } from './search-view.ts';
import { said } from './words.ts';

/** Passages shown at first, and added by "Show more". */
const AT_ONCE = 20;

/** The list of results on the search page. */
export interface ResultList {
  /**
   * More hits of the same search change the order, but not while the reader is in the list: then they
   * follow.
   *
   * @param isNew whether they answer another search, and not the same one more fully
   */
  show(hits: readonly Hit[], isNew: boolean): void;
}

export function resultList(
  { input, more, results, sort }: SearchElements,
  site: SearchSite,
): ResultList {
  const font = resultFont(results);
  let hits: readonly Hit[] = [];
  let shown = AT_ONCE;
  const render = (): void => {
    const focused = results.contains(document.activeElement) ? document.activeElement : null;
    const links = hits.slice(0, shown).map((hit) => hitLink(hit, site));
    results.replaceChildren(...links.map((link) => element('li', {}, link)));
    more.hidden = hits.length <= shown;
    more.textContent = said(moreWords, { count: hits.length - shown });
    sort.parentElement?.classList.toggle('in-use', hits.length > 1);
    if (focused) refocus(focused, links, input);
  };
  more.addEventListener('click', () => {
    const next = shown;
    shown += AT_ONCE;
    render();
    results.children[next]?.querySelector('a')?.focus();
  });
  return {
    show: (found, isNew) => {
      const isInUse = results.contains(document.activeElement) || results.matches(':hover');
      hits = isInUse && !isNew ? keepPlaces(hits, found) : found;
      if (isNew) shown = AT_ONCE;
      if (isNew || !isInUse) font.use();
      render();
      if (hits.length > 0) font.fetchBehind();
    },
  };
}

/** Who stands on a hit while others arrive keeps it, or is taken back to the field. */
function refocus(
  former: Element,
  links: readonly HTMLAnchorElement[],
  input: HTMLInputElement,
): void {
  const address = former.getAttribute('href');
  (links.find((link) => link.getAttribute('href') === address) ?? input).focus();
}
