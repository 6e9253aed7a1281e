/** The parts of the search page that a script works with; nothing on another page. */
export function searchElements(): SearchElements | undefined {
  const find = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    name: string,
  ): HTMLElementTagNameMap[Tag] => {
    const found = document.querySelector<HTMLElementTagNameMap[Tag]>(tag + name);
    if (!found) throw new Error(`The search page lacks ${tag}${name}.`);
    return found;
  };
  if (!document.querySelector('form.search')) return undefined;
  return {
    form: find('form', '.search'),
    input: find('input', '#query'),
    status: find('p', '.search-status'),
    besides: find('div', '.search-besides'),
    recent: find('section', '.search-recent'),
    results: find('ol', '.search-results'),
    more: find('button', '.search-more'),
    sort: find('select', '#_sort'),
    filters: find('details', '.search-filters'),
    fields: find('div', '.search-fields'),
    reset: find('button', '.search-reset'),
  };
}

export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly besides: HTMLElement;
  readonly recent: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly sort: HTMLSelectElement;
  readonly filters: HTMLDetailsElement;
  readonly fields: HTMLElement;
  readonly reset: HTMLButtonElement;
}
