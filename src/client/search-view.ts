import { essay, note, term, text } from 'virtual:words/found';
import type { Passage } from '../model/document.ts';
import type { SearchKind } from '../model/search.ts';
import { element } from './element.ts';
import type { SearchSite } from './search-engine.ts';
import { hitAddress } from './search-link.ts';
import type { Hit } from './search-rank.ts';

/** What a passage is one of, as it is shown. */
export const KIND_NAMES: Readonly<Record<SearchKind, string>> = { text, note, term, essay };

/** Characters of a sentence that are shown before the first word found, if it is a long one. */
const BEFORE = 120;
/** Characters that are shown of a sentence at most. */
const LONGEST = 360;

/** A hit as a link: where it stands, and the sentence with the words marked. */
export function hitLink(hit: Hit, site: SearchSite): HTMLAnchorElement {
  const { found, passage } = hit;
  const { language, origin, title } = found.page;
  const head = element(
    'span',
    { className: 'hit-head' },
    element('span', { className: 'hit-title' }, title),
  );
  head.append(' ', element('span', { className: 'hit-place' }, placeOf(hit)));
  if (origin !== undefined && passage.kind === 'text')
    head.append(' ', element('span', { className: 'hit-origin' }, origin));
  const words = element('span', { className: 'hit-words' }, ...sentenceNodes(hit));
  words.lang = language;
  words.dir = 'auto';
  const link = element('a', { className: 'hit' }, head, ' ', words);
  link.href = site.href(hitAddress(hit));
  return link;
}

/** `¶ 4`, `Note 2`, `Glossary`, `Essay`. */
function placeOf({ passage: { kind, place } }: Hit): string {
  return place ?? KIND_NAMES[kind];
}

function sentenceNodes({ marks, passage, sentences }: Hit): (Node | string)[] {
  return sentences.flatMap((sentence, index) => {
    const last = sentences[index - 1];
    const own = marks.filter(({ start }) => sentence.start <= start && start < sentence.end);
    const joint = last === undefined ? [] : [last.end + 1 < sentence.start ? ' … ' : ' '];
    return [...joint, ...markedNodes(passage.text, shortened(sentence, own), sentence, own)];
  });
}

/** A long sentence is cut around the words found. */
function shortened({ start, end }: Passage, [first]: readonly Passage[]): Passage {
  if (end - start <= LONGEST) return { start, end };
  const from = Math.max(start, (first?.start ?? start) - BEFORE);
  return { start: from, end: Math.min(end, from + LONGEST) };
}

function markedNodes(
  text: string,
  shown: Passage,
  whole: Passage,
  marks: readonly Passage[],
): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = shown.start;
  for (const { start, end } of marks.filter((mark) => mark.start < shown.end)) {
    const to = Math.min(end, shown.end);
    nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, to)));
    at = to;
  }
  nodes.push(text.slice(at, shown.end));
  return [
    ...(shown.start > whole.start ? ['…'] : []),
    ...nodes,
    ...(shown.end < whole.end ? ['…'] : []),
  ];
}
