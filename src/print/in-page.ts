/*
 * What is done to the page of an article or of the edition in the browser, before it is printed. Each
 * function is sent there by its source, so none may use anything from outside itself.
 */

/**
 * Leads links within the page to its own pages. Those that lead out of it are kept where the site has a
 * host, and undone where it has none.
 *
 * @param hasHost whether the address of the page is that of a published site
 */
export function bindLinks({ hasHost }: { readonly hasHost: boolean }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.origin !== location.origin) continue;
    if (link.pathname !== location.pathname) {
      if (!hasHost) link.removeAttribute('href');
    } else if (link.hash === '') {
      link.removeAttribute('href');
    } else {
      link.setAttribute('href', link.hash.replace(/:~:.*$/, ''));
    }
  }
}

/** Leads the index to the words that mention a term: a mention is where they stand, not where their paragraph begins. */
export function bindIndex(): void {
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
    const block = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
    const term = entry.dataset['term'] ?? '';
    const mention = block?.querySelector(`a.term[data-card="${CSS.escape(`term:${term}`)}"]`);
    if (!block || !mention) continue;
    mention.id = `${block.id}.${term}`;
    entry.hash = encodeURIComponent(mention.id);
  }
}

/** Keeps the space at which a heading breaks, which would be missing from the outline. */
export function keepSpaces(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) {
    const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const node = words.currentNode as Text;
      node.data = node.data.replace(/\s+/g, ' ');
      if (node === heading.firstChild) node.data = node.data.trimStart();
      if (node === heading.lastChild) node.data = node.data.trimEnd();
    }
    heading.style.whiteSpace = 'break-spaces';
  }
}

/** Names each part of the edition at the head of its pages, and says on every page what is not for publication. */
export function fillMargins(): void {
  const quoted = (words: string): string => JSON.stringify(words.replace(/\s+/g, ' ').trim());
  const running = [...document.querySelectorAll<HTMLElement>('[data-running]')];
  const heads = running.map((part, index) => {
    part.style.page = `part-${index}`;
    return `@page part-${index} { @top-center { content: ${quoted(part.dataset['running'] ?? '')} } }`;
  });
  if (heads.length === 0) {
    heads.push(`@page { @top-center { content: ${quoted(document.title)} } }`);
    heads.push('@page :first { @top-center { content: none } }');
  }
  const notice = document.querySelector('.private-notice')?.textContent ?? '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    ${heads.join('\n')}
    @page { @bottom-right { content: ${quoted(notice)} } }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Says the numbers of pages behind links in prose, in the words of the page.
 *
 * @throws where links are to show numbers of pages and nobody said in which words: a bare number would
 *   run into what stands before it
 */
export function wordNumbers(): void {
  const [before, behind] = document.body.dataset['pageWords']?.split('{page}') ?? [];
  if (document.querySelector('a[data-page]') && (before === undefined || behind === undefined)) {
    throw new Error(
      'Links on the page show numbers of pages, and its `data-page-words` do not say how. ' +
        'Give its body the words, with `{page}` among them.',
    );
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :is(.prose, .note-body) a[data-page]:not(.note-number, [role^='doc-'], [href^='#_term.'])::after {
      content: ${JSON.stringify(before ?? '')} attr(data-page) ${JSON.stringify(behind ?? '')};
      font-size: 0.85em;
      color: var(--ink-soft);
      white-space: nowrap;
    }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Writes the numbers of pages to the links that show one. In the index, of links in a row to one
 * page the first stands for all.
 *
 * @param pages fragment of a link → number of the page to which it leads
 */
export function number(pages: Readonly<Record<string, number>>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    const page = String(pages[link.hash.slice(1)] ?? '');
    if (page === '') delete link.dataset['page'];
    else link.dataset['page'] = page;
    // A comma stands between two.
    const before = link.previousElementSibling?.previousElementSibling;
    link.hidden =
      link.dataset['term'] !== undefined &&
      before instanceof HTMLElement &&
      !before.classList.contains('defined') &&
      before.dataset['page'] === page;
  }
}
