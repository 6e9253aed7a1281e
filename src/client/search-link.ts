import type { Passage } from '../model/document.ts';
import { passageAddress, passageCheck } from '../text/passage-link.ts';
import { textDirective } from '../text/text-directive.ts';
import type { Hit } from './search-rank.ts';
import { NAME_END } from '../model/search.ts';

/**
 * The address of a hit, without the base: the paragraph, with the words found as the passage that is
 * highlighted. In a block of a source our script does that, everywhere else the browser.
 */
export function hitAddress(hit: Hit): string {
  const { found, passage } = hit;
  const { address } = found.page;
  const words = wordsOf(hit);
  if (!words) return namedAddress(hit);
  const directive = directiveOf(hit, words);
  if (passage.isBlock) {
    const { start: from, end: to } = words;
    const check = passageCheck(passage.text.slice(from, to));
    const link = { block: passage.id, from, lastBlock: passage.id, to, check };
    return passageAddress(address, link, directive);
  }
  const fragment = passage.id.startsWith('_') ? '' : encodeURIComponent(passage.id);
  return `${address}#${fragment}${directive === undefined ? '' : `:~:text=${directive}`}`;
}

/**
 * A hit in the names of a term, or in a title that is no part of the text: these stand elsewhere in the
 * page, ahead of all else, so the browser finds the words there.
 */
function namedAddress({ found, marks, passage }: Hit): string {
  const { address } = found.page;
  const [first] = marks;
  if (!first) return passage.id.startsWith('_') ? address : `${address}#${passage.id}`;
  const names = passage.text.slice(0, passage.lead).split(NAME_END);
  let end = 0;
  for (const name of names) {
    end += name.length;
    if (first.start < end) break;
    end += NAME_END.length;
  }
  const last = marks.findLast((mark) => mark.end <= end) ?? first;
  const name = passage.text.slice(first.start, Math.max(first.end, last.end));
  const range = {
    start: { block: 0, offset: 0 },
    end: { block: 0, offset: name.length },
  };
  const directive = textDirective([name], range, found.page.language);
  return `${address}${directive === undefined ? '' : `#:~:text=${directive}`}`;
}

/** From the first word found to the last in the sentence that is shown; nothing in a title. */
function wordsOf({ marks, passage, sentences }: Hit): Passage | undefined {
  if (passage.id === '_title') return undefined;
  const { lead = 0 } = passage;
  for (const sentence of sentences) {
    const own = marks.filter(
      ({ start }) => Math.max(sentence.start, lead) <= start && start < sentence.end,
    );
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) return { start: first.start, end: last.end };
  }
  return undefined;
}

function directiveOf({ found, passage }: Hit, { start, end }: Passage): string | undefined {
  const block = found.passages.indexOf(passage);
  const { lead = 0 } = passage;
  const texts = found.passages.map((one) => one.text.slice(one.lead ?? 0));
  const range = { start: { block, offset: start - lead }, end: { block, offset: end - lead } };
  return textDirective(texts, range, found.page.language);
}
