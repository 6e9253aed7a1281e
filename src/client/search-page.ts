import { searchSite } from './search-engine.ts';
import { countHits, isFiltered, noFilters, type Filters } from './search-filters.ts';
import { filterPanel } from './search-panel.ts';
import { recentSearches } from './search-recent.ts';
import type { Outcome, Searcher } from './search-run.ts';
import { startSession } from './search-session.ts';
import { readState, SORTS, writeState, type SearchState } from './search-state.ts';
import { besides, element, hitLink } from './search-view.ts';
import { walkWithArrows } from './search-walk.ts';
import { outcomeInWords } from './search-words.ts';

/** Passages shown at first, and added by "Show more". */
const HITS_AT_ONCE = 20;
/** Milliseconds of stillness before a search begins. */
const PAUSE = 150;

const elements = findElements();
if (elements) startPage(elements);

type Elements = NonNullable<ReturnType<typeof findElements>>;

function findElements() {
  const find = <Kind extends HTMLElement>(selector: string): Kind | null =>
    document.querySelector<Kind>(selector);
  const form = find<HTMLFormElement>('form.search');
  const input = find<HTMLInputElement>('#query');
  const status = find('.search-status');
  const notes = find('.search-besides');
  const results = find<HTMLOListElement>('ol.search-results');
  const more = find<HTMLButtonElement>('.search-more');
  const sort = find<HTMLSelectElement>('#_sort');
  const filters = find<HTMLDetailsElement>('.search-filters');
  const panel = filters?.querySelector<HTMLElement>('.search-fields');
  const reset = filters?.querySelector<HTMLButtonElement>('button');
  const recents = find('.search-recent');
  return form &&
    input &&
    status &&
    notes &&
    results &&
    more &&
    sort &&
    filters &&
    panel &&
    reset &&
    recents
    ? { form, input, status, notes, results, more, sort, filters, panel, reset, recents }
    : undefined;
}

function startPage(page: Elements): void {
  const { filters, form, input, more, reset, results, sort, status } = page;
  const base = form.dataset['base'] ?? '/';
  const site = searchSite(base);
  const recent = recentSearches(base);
  let state = readState(new URLSearchParams(location.search));
  let shown = HITS_AT_ONCE;
  let last: Outcome | undefined;

  const render = (): void => {
    if (!last) return;
    const focused = results.contains(document.activeElement) ? document.activeElement : null;
    const links = last.hits.slice(0, shown).map((hit) => hitLink(hit, site));
    results.replaceChildren(...links.map((link) => element('li', '', link)));
    more.hidden = last.hits.length <= shown;
    more.textContent = `Show more (${last.hits.length - shown})`;
    if (focused) refocus(focused, links, input);
  };
  const renderPanel = filterPanel(page.panel, (chosen) => {
    update({ filters: chosen }, 0);
  });
  const show = (outcome: Outcome, { data }: Searcher, isFinal: boolean): void => {
    last = outcome;
    render();
    status.textContent = outcomeInWords(outcome, state.query, state.filters);
    page.notes.replaceChildren(...besides(outcome, site));
    sort.parentElement?.classList.toggle('in-use', outcome.hits.length > 1);
    if (!isFinal) return;
    filters.hidden = outcome.unfiltered.length === 0 && !isFiltered(state.filters);
    reset.hidden = !isFiltered(state.filters);
    renderPanel({
      counts: countHits(outcome.unfiltered, state.filters),
      filters: state.filters,
      isPartial: outcome.looked < outcome.offered,
      termName: (id) => data.terms.find((term) => term.id === id)?.names[0] ?? id,
    });
  };
  const session = startSession(site, {
    say: (message) => {
      status.textContent = message;
    },
    show,
  });
  const search = (pause: number): void => {
    const isEmpty = state.query.trim() === '';
    showRecent(
      page,
      isEmpty ? recent.list() : [],
      (query) => {
        input.value = query;
        input.focus();
        update({ query }, 0);
      },
      () => {
        recent.clear();
        search(0);
        input.focus();
      },
    );
    if (!isEmpty) {
      void session.search(state, pause);
      return;
    }
    session.stop();
    last = undefined;
    status.textContent = '';
    for (const part of [results, page.notes, page.panel]) part.replaceChildren();
    more.hidden = true;
    filters.hidden = true;
    sort.parentElement?.classList.remove('in-use');
  };
  const update = (change: Partial<SearchState>, pause: number): void => {
    state = { ...state, ...change };
    shown = HITS_AT_ONCE;
    remember(state);
    search(pause);
  };

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
    update({ filters: noFilters satisfies Filters }, 0);
    input.focus();
  });
  results.addEventListener('click', () => {
    recent.add(input.value);
  });
  more.addEventListener('click', () => {
    const next = shown;
    shown += HITS_AT_ONCE;
    render();
    results.children[next]?.querySelector('a')?.focus();
  });
  walkWithArrows(input, results, more);
  addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    begin();
  });

  const begin = (): void => {
    input.value = state.query;
    sort.value = state.sort;
    search(0);
  };
  form.classList.add('in-use');
  filters.open = matchMedia('(min-width: 60rem)').matches;
  begin();
  if (state.query === '') input.focus();
}

/** Keeps the address of the page in step, so that a search can be shared and come back to. */
function remember(state: SearchState): void {
  const address = new URL(location.href);
  address.search = writeState(state).toString();
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Too long for an address, or too many in a short time: the search goes on without.
  }
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

function showRecent(
  { recents }: Elements,
  queries: readonly string[],
  use: (query: string) => void,
  forget: () => void,
): void {
  recents.hidden = queries.length === 0;
  if (queries.length === 0) {
    recents.replaceChildren();
    return;
  }
  const buttons = queries.map((query) => {
    const button = element('button', '', query);
    button.type = 'button';
    button.addEventListener('click', () => {
      use(query);
    });
    return element('li', '', button);
  });
  const clear = element('button', 'search-clear', 'Clear');
  clear.type = 'button';
  clear.addEventListener('click', forget);
  const list = element('ul', '', ...buttons);
  list.role = 'list';
  recents.replaceChildren(element('h2', '', 'Recent searches'), list, clear);
}
