import {
  excerptNodes,
  loadPagefind,
  type Page,
  type Pagefind,
  type SubResult,
} from './pagefind.ts';

/** Pages shown at first, and added by "Show more". */
const PAGES_AT_ONCE = 10;
/** Passages shown of one page. */
const PASSAGES_OF_A_PAGE = 5;
/** Milliseconds of stillness before a search begins. */
const PAUSE = 150;

const form = document.querySelector<HTMLFormElement>('form.search');
const input = document.querySelector<HTMLInputElement>('#query');
const status = document.querySelector<HTMLElement>('.search-status');
const results = document.querySelector<HTMLElement>('.search-results');
if (form && input && status && results) startSearch(form, input, status, results);

function startSearch(
  form: HTMLFormElement,
  input: HTMLInputElement,
  status: HTMLElement,
  results: HTMLElement,
): void {
  let engine: Promise<Pagefind> | undefined;
  let latest = 0;

  const search = async (pause: number): Promise<void> => {
    const query = input.value.trim();
    const turn = ++latest;
    rememberQuery(query);
    if (query === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    status.textContent = 'Searching…';
    try {
      engine ??= loadPagefind(new URL(form.dataset['index'] ?? '', location.href).href);
      const found = await (await engine).debouncedSearch(query, {}, pause);
      if (!found || turn !== latest) return;
      await show(query, found.results, () => turn === latest, status, results);
    } catch {
      engine = undefined;
      status.textContent =
        'The search index could not be loaded. It is part of a built site; check the connection and try again.';
    }
  };

  input.addEventListener('input', () => void search(PAUSE));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(0);
  });
  walkWithArrows(input, results);

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void search(0);
  else input.focus();
}

/** Keeps the address of the page in step, so that a search can be shared and come back to. */
function rememberQuery(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}

type Lazy = readonly { readonly data: () => Promise<Page> }[];

async function show(
  query: string,
  found: Lazy,
  isCurrent: () => boolean,
  status: HTMLElement,
  results: HTMLElement,
): Promise<void> {
  const pages = await Promise.all(found.slice(0, PAGES_AT_ONCE).map(({ data }) => data()));
  if (!isCurrent()) return;
  const focused = results.contains(document.activeElement) ? document.activeElement : null;
  results.replaceChildren(...pages.map(pageElement));
  if (focused) refocus(focused, results);
  if (found.length === 0) status.textContent = `Nothing was found for “${query}”.`;
  else status.textContent = `Found in ${found.length} ${found.length === 1 ? 'page' : 'pages'}.`;
  if (found.length > pages.length) results.append(moreButton(found.slice(PAGES_AT_ONCE), results));
}

/** Who stands on a hit while others arrive keeps it, or is taken back to the field. */
function refocus(former: Element, results: HTMLElement): void {
  const address = former.getAttribute('href');
  const same = [...results.querySelectorAll('a')].find(
    (one) => one.getAttribute('href') === address,
  );
  (same ?? document.querySelector<HTMLElement>('#query'))?.focus();
}

function moreButton(rest: Lazy, results: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Show more (${rest.length})`;
  button.addEventListener('click', () => {
    void Promise.all(rest.slice(0, PAGES_AT_ONCE).map(({ data }) => data())).then((pages) => {
      const elements = pages.map(pageElement);
      button.replaceWith(...elements);
      if (rest.length > PAGES_AT_ONCE)
        results.append(moreButton(rest.slice(PAGES_AT_ONCE), results));
      elements[0]?.querySelector('a')?.focus();
    });
  });
  return button;
}

function pageElement(page: Page): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.append(link(page.url, page.meta['title'] ?? page.url));
  if (page.meta['kind'] === 'term') heading.append(label('glossary'));
  // Hits outside every passage (in the title, or in a term's page) have no fragment to lead to.
  const passages = page.sub_results.filter(({ url }) => url.includes('#'));
  section.append(heading);
  if (passages.length === 0) section.append(paragraph(page.excerpt));
  else section.append(passageList(passages));
  return section;
}

function passageList(passages: readonly SubResult[]): HTMLElement {
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  for (const { url, title, excerpt } of passages.slice(0, PASSAGES_OF_A_PAGE)) {
    const item = document.createElement('li');
    const anchor = link(url, '');
    const number = label(title);
    number.className = 'number';
    const words = document.createElement('span');
    words.append(...excerptNodes(excerpt));
    anchor.append(number, ' ', words);
    item.append(anchor);
    list.append(item);
  }
  return list;
}

function paragraph(excerpt: string): HTMLElement {
  const element = document.createElement('p');
  element.append(...excerptNodes(excerpt));
  return element;
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

function label(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'kind';
  element.textContent = text;
  return element;
}

/** Arrow keys go from the field through the results and back; Escape returns to the field. */
function walkWithArrows(input: HTMLInputElement, results: HTMLElement): void {
  const stops = () => [input, ...results.querySelectorAll<HTMLElement>('a, button')];
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (step !== undefined) {
      const all = stops();
      const next = all[all.indexOf(document.activeElement as HTMLElement) + step];
      if (next) event.preventDefault();
      next?.focus();
    }
  };
  input.addEventListener('keydown', onKey);
  results.addEventListener('keydown', onKey);
}
