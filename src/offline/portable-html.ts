import { parse, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';
import { portableSearch } from '../model/portable.ts';
import { escapeHtml } from '../text/html.ts';
import { portableAddress, type Place } from './portable-address.ts';

/** Attributes that hold an address, in HTML and in SVG. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href', 'data']);
/** Kinds of `link` that a page from a folder may not follow, or has no use for. */
const FOR_HOSTS = /^(?:apple-touch-icon|manifest|modulepreload|preload|prefetch)$/;

interface PortablePage {
  readonly html: string;
  /** The scripts that the page ran as modules, as files of the site. */
  readonly modules: readonly string[];
}

/** A change of the text: what stands from `start` to `end` becomes something else. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A page of the site as one that opens from a folder. Only addresses, scripts and the parts marked
 * for one kind of site change (`data-hosted` goes, `data-portable` appears); all else stays to the
 * byte.
 *
 * @param html a whole document
 */
export function portableHtml(html: string, place: Place): PortablePage {
  const edits: Edit[] = [];
  const modules: string[] = [];
  const visit = (node: Tree.Node): void => {
    if (isElement(node)) {
      const { sourceCodeLocation: where } = node;
      if (where && isForHosts(node)) {
        edits.push({ start: where.startOffset, end: where.endOffset, text: '' });
        return;
      }
      edits.push(...attributeEdits(node, place));
      if (node.tagName === 'script' && attribute(node, 'type') === 'module') {
        modules.push(...moduleOf(node, place));
      }
      if (node.tagName === 'head' && where?.endTag) edits.push(startScript(where.endTag, place));
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return { html: apply(html, edits), modules };
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function isForHosts(element: Tree.Element): boolean {
  if (attribute(element, 'data-hosted') !== undefined) return true;
  return element.tagName === 'link' && FOR_HOSTS.test(attribute(element, 'rel') ?? '');
}

function attributeEdits(element: Tree.Element, place: Place): Edit[] {
  const places = element.sourceCodeLocation?.attrs ?? {};
  return element.attrs.flatMap(({ name, value, prefix }) => {
    const fullName = prefix ? `${prefix}:${name}` : name;
    const where = places[fullName];
    const text = newAttribute(element, fullName, value, place);
    if (!where || text === undefined) return [];
    return [{ start: where.startOffset, end: where.endOffset, text }];
  });
}

/** The attribute as it has to be written; `''` where it goes, nothing where it stays. */
function newAttribute(
  element: Tree.Element,
  name: string,
  value: string,
  place: Place,
): string | undefined {
  const isModule = element.tagName === 'script' && attribute(element, 'type') === 'module';
  // A module waits for the document; a classic script has to be told to.
  if (isModule && name === 'type') return 'defer';
  if (name === 'crossorigin' || name === 'data-worker') return '';
  if (name === 'hidden' && attribute(element, 'data-portable') !== undefined) return '';
  if (name === 'srcset') return written(name, portableSources(value, place));
  if (!ADDRESSES.has(name)) return undefined;
  const address = portableAddress(value, place);
  return address === undefined ? undefined : written(name, address);
}

/** A list of pictures, each with what it is for: `/a.png 1x, /b.png 2x`. */
function portableSources(value: string, place: Place): string {
  return value
    .split(/,\s+/)
    .map((source) => {
      const [address = '', ...descriptors] = source.trim().split(/\s+/);
      return [portableAddress(address, place) ?? address, ...descriptors].join(' ');
    })
    .join(', ');
}

function written(name: string, value: string): string {
  return `${name}="${escapeHtml(value)}"`;
}

function moduleOf(script: Tree.Element, { base }: Place): string[] {
  const source = attribute(script, 'src');
  return source?.startsWith(base) ? [decodeURI(source.slice(base.length))] : [];
}

/** What search needs is there before the scripts that use it, which are deferred in order. */
function startScript({ startOffset }: Token.Location, place: Place): Edit {
  const up = '../'.repeat(place.file.split('/').length - 1);
  const text = `<script defer src="${up}${portableSearch.start}"></script>`;
  return { start: startOffset, end: startOffset, text };
}

function apply(html: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += html.slice(from, start) + text;
    from = end;
  }
  return result + html.slice(from);
}
