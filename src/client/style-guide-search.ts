import * as words from 'virtual:words/search';
import { element } from './element.ts';
import { besides } from './search-besides.ts';
import { dialogElements } from './search-dialog.ts';
import { searchElements } from './search-elements.ts';
import { countHits, noFilters } from './search-filters.ts';
import { optionList } from './search-options.ts';
import { filterPanel } from './search-panel.ts';
import { recentList } from './search-recent-list.ts';
import { resultList } from './search-results.ts';
import { hitLink } from './search-view.ts';
import { outcomeInWords } from './search-words.ts';
import { nameApart, nothing, put } from './style-guide-place.ts';
import { outcomeOf, searcher, site } from './style-guide-outcomes.ts';

const RECENT = ['lanterns', 'the keeper’s ledger', 'oil'];

/** The dialog of search and its page in each of their states. */
export const search = {
  'search-empty': (place: HTMLElement): void => {
    showDialog(place, '', '', []);
  },
  'search-recent': (place: HTMLElement): void => {
    const links = RECENT.map((query) =>
      element('a', { className: 'recent', href: '#search' }, query),
    );
    showDialog(place, '', words.recent, links);
  },
  'search-searching': (place: HTMLElement): void => {
    showDialog(place, 'lanterns', words.searching, []);
  },
  'search-found': (place: HTMLElement): void => {
    showOutcome(place, 'lanterns', true);
  },
  'search-lacking': (place: HTMLElement): void => {
    showOutcome(place, 'oil whale');
  },
  'search-nothing': (place: HTMLElement): void => {
    showOutcome(place, 'lantrens');
  },
  'search-failed': (place: HTMLElement): void => {
    showDialog(place, 'lanterns', words.failed, []);
  },
  'search-page': (place: HTMLElement): void => {
    const page = searchElements();
    if (!page) return;
    const query = 'lanterns';
    const outcome = outcomeOf(query);
    page.form.classList.add('in-use');
    page.input.value = query;
    page.status.textContent = outcomeInWords(outcome, query, noFilters);
    page.besides.replaceChildren(...besides(outcome, searcher, site));
    resultList(page, site).show(outcome.hits, true);
    page.filters.hidden = false;
    page.filters.open = true;
    page.reset.hidden = false;
    filterPanel(
      page.fields,
      nothing,
    )({
      counts: countHits(outcome.unfiltered, noFilters),
      filters: { ...noFilters, kind: ['text'] },
      isPartial: false,
      termName: (id) => id,
    });
    // The keys that open the search go to the field of the page, where there is one.
    nameApart(place, 'found');
    put(place);
  },
  'search-page-recent': (place: HTMLElement): void => {
    place.querySelector('form')?.classList.add('in-use');
    const section = place.querySelector<HTMLElement>('.search-recent');
    if (section) recentList(section, { forget: nothing, use: nothing })(RECENT);
    put(place);
  },
};

function showOutcome(place: HTMLElement, query: string, isChosen = false): void {
  const outcome = outcomeOf(query);
  const links = outcome.hits.map((hit) => hitLink(hit, site));
  const said = outcomeInWords(outcome, query, noFilters);
  showDialog(place, query, said, links, besides(outcome, searcher, site), isChosen);
}

function showDialog(
  place: HTMLElement,
  query: string,
  said: string,
  links: readonly HTMLAnchorElement[],
  also: readonly HTMLElement[] = [],
  isChosen = false,
): void {
  const parts = dialogElements();
  parts.input.value = query;
  parts.status.textContent = said;
  parts.also.replaceChildren(...also);
  parts.all.hidden = query === '';
  parts.all.href = '#search';
  parts.clear.hidden = query !== '' || links.length === 0;
  optionList(parts.input, parts.list).show(words.passages, links);
  // As the arrow keys choose it.
  if (isChosen && links[0]) links[0].ariaSelected = 'true';
  parts.dialog.open = true;
  put(place, parts.dialog);
}
