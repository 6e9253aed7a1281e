import type { PageRange } from '../../src/text/text-directive.ts';

/**
 * Finds a text directive in a page as the draft "URL Fragment Text Directives" has browsers do it,
 * step by step (section "Finding Ranges in a Document"), but for two simplifications: a page is a
 * list of blocks, and characters are compared one by one without case and marks.
 *
 * @param directive the value of `text=`, percent-encoded
 * @returns the first range found
 */
export function findDirective(
  page: readonly string[],
  directive: string,
  language: string,
): PageRange | undefined {
  const { prefix, start, end, suffix } = parse(directive);
  let search: Place = { block: 0, offset: 0 };
  for (;;) {
    let match: PageRange | undefined;
    if (prefix !== undefined) {
      const found = find(page, prefix, search, { startBound: true }, language);
      if (!found) return undefined;
      search = behind(found.start);
      const from = nextNonWhite(page, found.end);
      if (!from) return undefined;
      const endBound = end !== undefined || suffix === undefined;
      match = find(page, start, from, { endBound, atStart: true }, language);
      if (!match) continue;
    } else {
      const endBound = end !== undefined || suffix === undefined;
      match = find(page, start, search, { startBound: true, endBound }, language);
      if (!match) return undefined;
      search = behind(match.start);
    }
    let rest = match.end;
    for (;;) {
      if (end !== undefined) {
        const bound = { startBound: true, endBound: suffix === undefined };
        const found = find(page, end, rest, bound, language);
        if (!found) return undefined;
        match = { start: match.start, end: found.end };
      }
      if (suffix === undefined) return match;
      const from = nextNonWhite(page, match.end);
      if (from && find(page, suffix, from, { endBound: true, atStart: true }, language)) {
        return match;
      }
      if (end === undefined) break;
      rest = match.end;
    }
  }
}

interface Parsed {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

function parse(directive: string): Parsed {
  const terms = directive.split(',');
  const parsed: Parsed = { start: '' };
  if (terms[0]?.endsWith('-'))
    parsed.prefix = decodeURIComponent((terms.shift() ?? '').slice(0, -1));
  if (terms.at(-1)?.startsWith('-'))
    parsed.suffix = decodeURIComponent((terms.pop() ?? '').slice(1));
  parsed.start = decodeURIComponent(terms[0] ?? '');
  if (terms[1] !== undefined) parsed.end = decodeURIComponent(terms[1]);
  if (terms.length > 2 || parsed.start === '') throw new Error(`Malformed: ${directive}`);
  return parsed;
}

type Place = PageRange['start'];

interface Bounds {
  readonly startBound?: boolean;
  readonly endBound?: boolean;
  readonly atStart?: boolean;
}

function find(
  page: readonly string[],
  query: string,
  from: Place,
  { startBound = false, endBound = false, atStart = false }: Bounds,
  language: string,
): PageRange | undefined {
  for (let block = from.block; block < page.length; block += 1) {
    const source = page[block] ?? '';
    const { text, offsets } = simplified(source);
    const bounds = boundsOf(source, language);
    const least = block === from.block ? from.offset : 0;
    for (let at = text.indexOf(simplified(query).text); at >= 0;) {
      const length = simplified(query).text.length;
      const start = offsets[at] ?? 0;
      const end = (offsets[at + length - 1] ?? 0) + 1;
      const fits =
        start >= least &&
        (!startBound || bounds.has(start)) &&
        (!endBound || bounds.has(end)) &&
        (!atStart || start === least);
      if (fits) return { start: { block, offset: start }, end: { block, offset: end } };
      at = text.indexOf(simplified(query).text, at + 1);
    }
    if (atStart) return undefined;
  }
  return undefined;
}

/** Collapsed white space, no case, no marks; with the place of each code unit in the source. */
function simplified(source: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (/\s/.test(sign) && text.endsWith(' ')) continue;
    const plain = /\s/.test(sign) ? ' ' : sign.normalize('NFD').toLowerCase().charAt(0);
    if (/\p{M}/u.test(plain)) continue;
    text += plain;
    offsets.push(at);
  }
  return { text, offsets };
}

function boundsOf(source: string, language: string): Set<number> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return new Set([...Array.from(segmenter.segment(source), ({ index }) => index), source.length]);
}

function nextNonWhite(page: readonly string[], { block, offset }: Place): Place | undefined {
  for (let index = block; index < page.length; index += 1) {
    const start = index === block ? offset : 0;
    const step = (page[index] ?? '').slice(start).search(/\S/);
    if (step >= 0) return { block: index, offset: start + step };
  }
  return undefined;
}

function behind({ block, offset }: Place): Place {
  return { block, offset: offset + 1 };
}
