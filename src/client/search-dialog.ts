import { searchAddress } from '../model/addresses.ts';
import { noFilters } from './search-filters.ts';
import { searchSite } from './search-engine.ts';
import { optionList } from './search-options.ts';
import { recentSearches } from './search-recent.ts';
import type { Outcome } from './search-run.ts';
import { startSession } from './search-session.ts';
import { writeState, type SearchState } from './search-state.ts';
import { besides, element, hitLink } from './search-view.ts';
import { outcomeInWords } from './search-words.ts';

/** Passages that the dialog shows; the search page has the rest. */
const MOST_HITS = 8;
/** Milliseconds of stillness before a search begins. */
const PAUSE = 100;

/**
 * Makes the search dialog: a field and under it a list from which the arrow keys choose, after the
 * combobox pattern of the ARIA Authoring Practices Guide. Focus goes back where it was on closing.
 *
 * @param base the path under which the site stands, ending in `/`
 * @returns opens it
 */
export function makeDialog(base: string): () => void {
  const site = searchSite(base);
  const recent = recentSearches(base);
  const { all, also, clear, close, dialog, form, input, list, status } = dialogElements();
  const options = optionList(input, list);
  const state = (): SearchState => ({ query: input.value, filters: noFilters, sort: 'relevance' });

  const show = (outcome: Outcome): void => {
    status.textContent = outcomeInWords(outcome, input.value, noFilters);
    also.replaceChildren(...besides(outcome, site));
    options.show(
      'Passages',
      outcome.hits.slice(0, MOST_HITS).map((hit) => hitLink(hit, site)),
    );
  };
  const session = startSession(site, {
    say: (message) => {
      status.textContent = message;
    },
    show,
  });
  const search = (pause: number): void => {
    const isEmpty = input.value.trim() === '';
    all.href = site.href(`${searchAddress}?${writeState(state()).toString()}`);
    all.hidden = isEmpty;
    clear.hidden = !isEmpty || recent.list().length === 0;
    if (!isEmpty) {
      void session.search(state(), pause);
      return;
    }
    session.stop();
    status.textContent = '';
    also.replaceChildren();
    options.show(
      'Recent searches',
      recent.list().map((query) => recentLink(query)),
    );
  };
  const recentLink = (query: string): HTMLAnchorElement => {
    const link = element('a', 'recent', query);
    link.href = site.href(`${searchAddress}?${writeState({ ...state(), query }).toString()}`);
    link.dataset['query'] = query;
    return link;
  };

  input.addEventListener('input', () => {
    search(PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    recent.add(input.value);
    if (input.value.trim() !== '') location.assign(all.href);
  });
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const query = link?.dataset['query'];
    if (query !== undefined) {
      event.preventDefault();
      input.value = query;
      input.focus();
      search(0);
      return;
    }
    recent.add(input.value);
    // The passage may stand on this very page.
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });
  clear.addEventListener('click', () => {
    recent.clear();
    search(0);
    input.focus();
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    search(0);
  };
}

function dialogElements() {
  const input = element('input', '');
  input.id = '_search-query';
  input.name = 'q';
  input.type = 'search';
  input.autocomplete = 'off';
  input.autocapitalize = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  input.placeholder = 'Search';
  input.ariaLabel = 'Words in the texts, the notes and the glossary';
  const close = element('button', 'search-close', 'Close');
  close.type = 'button';
  const form = element('form', '', input, close);
  form.role = 'search';
  const status = element('p', 'search-status');
  status.role = 'status';
  const also = element('div', '');
  const list = element('div', 'search-list');
  list.id = '_search-list';
  const all = element('a', '', 'All passages, and filters');
  const clear = element('button', '', 'Clear recent searches');
  clear.type = 'button';
  const keys = element('span', 'search-keys', '↑ ↓ choose · Enter open · Esc close');
  const foot = element('p', 'search-foot', all, clear, keys);
  const dialog = element('dialog', 'search-dialog', form, status, also, list, foot);
  dialog.ariaLabel = 'Search';
  // The interface is English, whatever the language of the page.
  dialog.lang = 'en';
  dialog.dir = 'ltr';
  return { all, also, clear, close, dialog, form, input, list, status };
}
