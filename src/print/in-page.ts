/*
 * What is done to a page in the browser, before it is printed. Each function is sent there by its
 * source, so none may use anything from outside itself.
 */

/**
 * Prepares the page of an article or of the edition. Links within it lead to its own pages; those that
 * lead out of it are kept where the site has a host, and undone where it has none; a part of the edition
 * is named at the head of its pages; a build that is not for publication says so on every page.
 *
 * @param hasHost whether the address of the page is that of a published site
 * @throws where links are to show numbers of pages and nobody said in which words: a bare number would
 *   run into what stands before it
 */

export function prepare({ hasHost }: { readonly hasHost: boolean }): void {
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
  // A mention is where its word stands, not where its paragraph begins.
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
    const block = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
    const term = entry.dataset['term'] ?? '';
    const mention = block?.querySelector(`a.term[data-card="${CSS.escape(`term:${term}`)}"]`);
    if (!block || !mention) continue;
    mention.id = `${block.id}.${term}`;
    entry.hash = encodeURIComponent(mention.id);
  }
  // The space at which a heading breaks would be missing from the outline.
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
  const [before, behind] = document.body.dataset['pageWords']?.split('{page}') ?? [];
  if (document.querySelector('a[data-page]') && (before === undefined || behind === undefined)) {
    throw new Error(
      'Links on the page show numbers of pages, and its `data-page-words` do not say how. ' +
        'Give its body the words, with `{page}` among them.',
    );
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    ${heads.join('\n')}
    @page { @bottom-right { content: ${quoted(notice)} } }
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
 * @param pages id of a target → number of its page
 */
export function number(pages: Readonly<Record<string, number>>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    const page = String(pages[decodeURIComponent(link.hash.slice(1))] ?? '');
    if (page === '') delete link.dataset['page'];
    else link.dataset['page'] = page;
    const before = link.previousElementSibling;
    link.hidden =
      link.dataset['term'] !== undefined &&
      before instanceof HTMLElement &&
      !before.classList.contains('defined') &&
      before.dataset['page'] === page;
  }
}
