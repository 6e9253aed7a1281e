/** The part of Pagefind's browser API that we use (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>;
  /** `null` where a later call has overtaken this one. */
  debouncedSearch(query: string, options: object, milliseconds: number): Promise<Found | null>;
}

interface Found {
  readonly results: readonly { readonly data: () => Promise<Page> }[];
}

export interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly SubResult[];
}

export interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** Loads the engine from the site's own index; it is fetched when it is first needed. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: 40 });
  return engine;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/**
 * An excerpt as nodes: Pagefind gives HTML, in which only `<mark>` is markup. It is taken apart as
 * text, so that nothing from a source can ever become an element.
 */
export function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    if (marked === undefined) return document.createTextNode(decode(part));
    const mark = document.createElement('mark');
    mark.textContent = decode(marked);
    return mark;
  });
}

function decode(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
