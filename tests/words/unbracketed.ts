import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text no reader is told, or is no language. */
const SILENT = new Set(['script', 'style', 'code', 'pre', 'template']);
/** Attributes that a reader is told. */
const TOLD = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'];
/** Addresses within the site. */
const ADDRESSES = /\/(?:[\w-]+\/)+\S*/g;
/** Names that are the same in every language. */
const NAMES = /\b(?:BibTeX|RIS|CSL-JSON|CSV|SVG|SHA-256|PDF|JSON|Variorum|https?:\S+)\b/g;

/**
 * What a page says in Latin letters outside the brackets of the pseudo-catalogue. The corpus of the
 * fixture is Greek, so that is text which no catalogue has given.
 */
export function unbracketed(html: string): string[] {
  const found: string[] = [];
  const told = ({ tagName, attrs }: Element) => {
    const value = (name: string) => attrs.find((one) => one.name === name)?.value;
    const isDescription = ['description', 'og:title', 'og:description', 'og:image:alt'].includes(
      value('name') ?? value('property') ?? '',
    );
    if (tagName === 'meta') return isDescription ? [value('content') ?? ''] : [];
    return TOLD.flatMap((name) => value(name) ?? []);
  };
  let depth = 0;
  const look = (text: string) => {
    let outside = '';
    for (const character of text) {
      if (character === '⟦') depth++;
      else if (character === '⟧') depth--;
      else outside += depth > 0 ? ' ' : character;
    }
    found.push(
      ...(outside
        .replace(ADDRESSES, '')
        .replace(NAMES, '')
        .match(/[A-Za-z][A-Za-z' ]+/g) ?? []),
    );
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') look((node as DefaultTreeAdapterTypes.TextNode).value);
    if ('tagName' in node) {
      if (SILENT.has(node.tagName)) return;
      const outer = depth;
      for (const value of told(node)) {
        depth = 0;
        look(value);
      }
      depth = outer;
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  // What is said where there is no script is said to readers, too.
  walk(parse(html, { scriptingEnabled: false }));
  return found.map((text) => text.trim()).filter((text) => text.length > 1);
}
