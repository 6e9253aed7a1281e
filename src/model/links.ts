/** What a link in content points to, as written and not yet resolved. */
export type LinkTarget =
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | {
      readonly kind: 'article';
      readonly slug: string;
      /** The id of a note in the article. */
      readonly note?: string | undefined;
      /** Words of the article's text. */
      readonly on?: string | undefined;
    };

/** Whether a link is one of ours (`term:`, `measure:`, `event:`, `article:`) and not an address of the web. */
export function isOwnLink(href: string): boolean {
  return /^(?:term|measure|event|article):/.test(href);
}

const OWN_LINK =
  /^(?<kind>term|measure|event|article):(?<name>[^?#]+)(?:\?(?<query>[^#]*))?(?:#(?<note>.+))?$/s;

/**
 * Reads a link of our own kinds: `term:amos`, `measure:amos-share`, `event:stake-bought`,
 * `article:wsj-amos`, `article:wsj-amos#note`, `article:wsj-amos?on=18%25+stake`. The query is encoded as by a form (`+` or `%20` for a space),
 * after the WHATWG URL Standard's application/x-www-form-urlencoded.
 *
 * @returns the target, or `undefined` where the link is malformed: nothing where the name should
 *   stand, a broken percent code, any parameter but one `on`
 */
export function readLink(href: string): LinkTarget | undefined {
  const { kind, name, query, note } = OWN_LINK.exec(href)?.groups ?? {};
  try {
    if (name === undefined) return undefined;
    if (kind === 'term' || kind === 'measure' || kind === 'event') {
      return query === undefined && note === undefined
        ? { kind, id: decodeURIComponent(name) }
        : undefined;
    }
    return {
      kind: 'article',
      slug: decodeURIComponent(name),
      note: note === undefined ? undefined : decodeURIComponent(note),
      on: query === undefined ? undefined : readOn(query),
    };
  } catch {
    return undefined;
  }
}

/**
 * A link as it is looked up, however it was escaped: what no address may hold Markdown escapes on the
 * way into a page (CommonMark, "Links"). Escapes of what parts an address stay.
 */
export function linkKey(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function readOn(query: string): string {
  const words = /^on=([^&]+)$/.exec(query)?.[1];
  if (words === undefined) throw new URIError(`no \`on\` in "${query}"`);
  return decodeURIComponent(words.replaceAll('+', ' '));
}
