import { searchElements, type SearchElements } from './search-elements.ts';
import { searchSite } from './search-engine.ts';
import { countHits, isFiltered, noFilters } from './search-filters.ts';
import { besides } from './search-besides.ts';
import { filterPanel } from './search-panel.ts';
import { recentSearches, type Recent } from './search-recent.ts';
import { recentList } from './search-recent-list.ts';
import { resultList } from './search-results.ts';
import { startSession, type SessionView } from './search-session.ts';
import { readState, SORTS, writeState, type SearchState } from './search-state.ts';
import { walkWithArrows } from './search-walk.ts';
import { outcomeInWords } from './search-words.ts';

/** Milliseconds of stillness before a search begins. */
const PAUSE = 150;
/** As in the style sheet: from here on the filters stand beside the results. */
const WIDE = '(min-width: 60rem)';

const elements = searchElements();
if (elements) startPage(elements);

/** The state of the page is in its address, so that a search can be kept, shared and come back to. */
function startPage(page: SearchElements): void {
  const { filters, form, input, more, results, sort } = page;
  const base = form.dataset['base'] ?? '/';
  const recent = recentSearches(base);
  let state = readState(new URLSearchParams(location.search));

  const view = pageView(page, base, {
    state: () => state,
    change: (change) => {
      update(change, 0);
    },
  });
  const session = startSession(searchSite(base), view);
  const showRecent = recentList(page.recent, {
    use: (query) => {
      input.value = query;
      input.focus();
      update({ query }, 0);
    },
    forget: () => {
      recent.clear();
      input.focus();
      search(0);
    },
  });
  const search = (pause: number): void => {
    const isEmpty = state.query.trim() === '';
    showRecent(isEmpty ? recent.list() : []);
    if (!isEmpty) {
      void session.search(state, pause);
      return;
    }
    session.stop();
    view.clear();
  };
  const update = (change: Partial<SearchState>, pause: number): void => {
    state = { ...state, ...change };
    remember(state);
    search(pause);
  };
  const begin = (): void => {
    state = readState(new URLSearchParams(location.search));
    input.value = state.query;
    sort.value = state.sort;
    search(0);
  };

  listen(page, update, recent);
  addEventListener('popstate', begin);
  walkWithArrows(input, results, more);
  form.classList.add('in-use');
  filters.open = matchMedia(WIDE).matches;
  begin();
  if (state.query === '') input.focus();
}

function listen(
  { form, input, reset, results, sort }: SearchElements,
  update: (change: Partial<SearchState>, pause: number) => void,
  recent: Recent,
): void {
  input.addEventListener('input', () => {
    update({ query: input.value }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    recent.add(input.value);
    update({ query: input.value }, 0);
  });
  sort.addEventListener('change', () => {
    update({ sort: SORTS.find((one) => one === sort.value) ?? 'relevance' }, 0);
  });
  reset.addEventListener('click', () => {
    input.focus();
    update({ filters: noFilters }, 0);
  });
  results.addEventListener('click', () => {
    recent.add(input.value);
  });
}

interface PageState {
  readonly state: () => SearchState;
  readonly change: (change: Partial<SearchState>) => void;
}

/** Shows what is found: in words, as a list, and counted under the filters. */
function pageView(
  page: SearchElements,
  base: string,
  { change, state }: PageState,
): SessionView & { clear(): void } {
  const { fields, filters, reset, status } = page;
  const site = searchSite(base);
  const list = resultList(page, site);
  const showFilters = filterPanel(fields, (chosen) => {
    change({ filters: chosen });
  });
  let shown: SearchState | undefined;
  return {
    say: (message) => {
      status.textContent = message;
    },
    show: (outcome, searcher, isFinal) => {
      const { data } = searcher;
      const current = state();
      list.show(outcome.hits, current !== shown);
      shown = current;
      // Said once, when nothing is to follow.
      status.textContent = isFinal ? outcomeInWords(outcome, current.query, current.filters) : '';
      page.besides.replaceChildren(...besides(outcome, searcher, site));
      const isInUse = isFiltered(current.filters);
      filters.hidden = outcome.unfiltered.length === 0 && !isInUse;
      reset.hidden = !isInUse;
      showFilters({
        counts: countHits(outcome.unfiltered, current.filters),
        filters: current.filters,
        isPartial: !isFinal || outcome.looked < outcome.offered,
        termName: (id) => data.terms.find((term) => term.id === id)?.names[0] ?? id,
      });
    },
    clear: () => {
      shown = undefined;
      list.show([], true);
      status.textContent = '';
      page.besides.replaceChildren();
      filters.hidden = true;
    },
  };
}

function remember(state: SearchState): void {
  const address = new URL(location.href);
  address.search = writeState(state).toString();
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Too long for an address, or too many in a short time: the search goes on without.
  }
}
