import * as words from 'virtual:words/search';
import { close as closeWord, search as searchWord } from 'virtual:words/site';
import { searchAddress } from '../model/addresses.ts';
import { besides } from './search-besides.ts';
import { noFilters } from './search-filters.ts';
import { searchSite } from './search-engine.ts';
import { optionList } from './search-options.ts';
import { recentSearches } from './search-recent.ts';
import { keepPlaces, type Hit } from './search-rank.ts';
import { startSession } from './search-session.ts';
import { writeState, type SearchState } from './search-state.ts';
import { element } from './element.ts';
import { hitLink } from './search-view.ts';
import { outcomeInWords } from './search-words.ts';

/** Passages that the dialog shows; the search page has the rest. */
const MOST_HITS = 8;
/** Milliseconds of stillness before a search begins. */
const PAUSE = 100;

/**
 * Makes the search dialog: a field and under it a list from which the arrow keys choose. Focus goes
 * back where it was on closing.
 *
 * @param base the path under which the site stands, ending in `/`
 * @returns opens it, with what was typed meanwhile, or else with what was searched for last; and
 *   goes on to the search page where Enter was pressed meanwhile too
 */
export function makeDialog(base: string): (typed: string, isSent: boolean) => void {
  const recent = recentSearches(base);
  const parts = dialogElements();
  const { clear, close, dialog, form, input, list, all } = parts;
  const search = dialogSearch(parts, base, () => recent.list());

  input.addEventListener('input', () => {
    search(PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    recent.add(input.value);
    if (input.value.trim() !== '') location.assign(all.href);
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const query = link?.dataset['query'];
    if (query !== undefined) {
      event.preventDefault();
      input.value = query;
      input.focus();
      search(0);
    } else if (link) {
      recent.add(input.value);
      // The passage may stand on this very page.
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
    }
  });
  clear.addEventListener('click', () => {
    recent.clear();
    input.focus();
    search(0);
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // In a search field Escape would empty it first in some browsers, and do nothing in others.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  return (typed, isSent) => {
    if (!dialog.open) dialog.showModal();
    if (typed !== '') input.value = typed;
    input.focus();
    if (typed === '') input.select();
    search(0);
    if (isSent) form.requestSubmit();
  };
}

type DialogElements = ReturnType<typeof dialogElements>;

/** Shows what is found for the field, or while it is empty, the recent searches. */
function dialogSearch(
  { all, also, clear, input, list, status }: DialogElements,
  base: string,
  recent: () => readonly string[],
): (pause: number) => void {
  const site = searchSite(base);
  const options = optionList(input, list);
  const stateOf = (query: string): SearchState => ({
    query,
    filters: noFilters,
    sort: 'relevance',
  });
  const pageOf = (query: string): string =>
    site.href(`${searchAddress}?${writeState(stateOf(query)).toString()}`);
  const recentLink = (query: string): HTMLAnchorElement => {
    const link = element('a', { className: 'recent' }, query);
    link.href = pageOf(query);
    link.dataset['query'] = query;
    return link;
  };
  let shown: readonly { readonly query: string; readonly hit: Hit }[] = [];
  const session = startSession(site, {
    say: (message) => {
      status.textContent = message;
    },
    show: (outcome, searcher, isFinal) => {
      // Said once, when nothing is to follow.
      status.textContent = isFinal ? outcomeInWords(outcome, input.value, noFilters) : '';
      also.replaceChildren(...besides(outcome, searcher, site));
      const isSame = shown.some(({ query }) => query === input.value);
      const former = shown.map(({ hit }) => hit);
      const hits = isSame && options.isInUse() ? keepPlaces(former, outcome.hits) : outcome.hits;
      shown = hits.slice(0, MOST_HITS).map((hit) => ({ query: input.value, hit }));
      const links = shown.map(({ hit }) => hitLink(hit, site));
      options.show(words.passages, links);
    },
  });
  return (pause) => {
    const query = input.value;
    const isEmpty = query.trim() === '';
    all.href = pageOf(query);
    all.hidden = isEmpty;
    clear.hidden = !isEmpty || recent().length === 0;
    if (!isEmpty) {
      void session.search(stateOf(query), pause);
      return;
    }
    session.stop();
    status.textContent = clear.hidden ? '' : words.recent;
    also.replaceChildren();
    options.show(words.recent, recent().map(recentLink));
  };
}

/** The parts of the dialog, which is in no page yet. */
export function dialogElements() {
  const input = element('input');
  input.id = '_search-query';
  input.name = 'q';
  input.type = 'search';
  input.autocomplete = 'off';
  input.autocapitalize = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  input.placeholder = searchWord;
  input.ariaLabel = words.field;
  const close = element('button', { className: 'search-close' }, closeWord);
  close.type = 'button';
  const form = element('form', {}, input, close);
  form.role = 'search';
  const status = element('p', { className: 'search-status' });
  status.role = 'status';
  const also = element('div');
  const list = element('div', { className: 'search-list' });
  list.id = '_search-list';
  const all = element('a', {}, words.allPassages);
  const clear = element('button', {}, words.clearRecent);
  clear.type = 'button';
  const keys = element('span', { className: 'search-keys' }, words.keys);
  const foot = element('p', { className: 'search-foot' }, all, clear, keys);
  const dialog = element('dialog', { className: 'search-dialog' }, form, status, also, list, foot);
  dialog.ariaLabel = searchWord;
  return { all, also, clear, close, dialog, form, input, list, status };
}
