import { inEveryFormat } from '../exports/cite-formats.ts';
import { referenceOf } from '../exports/cite-reference.ts';
import { citePassage, type Citable } from '../exports/citable.ts';
import { placeOf } from '../exports/quote-with-citation.ts';
import { phrase } from '../words/words.ts';
import { citeWords } from './cite-words.ts';
import { copyButton } from './cite.ts';
import { showDialog } from './dialog.ts';
import { element } from './element.ts';
import { quoteOf } from './selection-quote.ts';
import type { PagePassage } from './selection-passage.ts';
import { citableOfPage, toldAddress } from './told-address.ts';

/**
 * Opens the dialog that cites a passage of the page in every form.
 *
 * @param address the link to the passage
 */
export function showCitation(text: HTMLElement, passage: PagePassage, address: string): void {
  const { title, content } = citationOf(text, passage, address) ?? {};
  if (title !== undefined && content) showDialog(title, 'cite', content);
}

/** What the dialog says; nothing on a page that cannot be cited. */
export function citationOf(
  text: HTMLElement,
  passage: PagePassage,
  address: string,
): { title: string; content: HTMLElement[] } | undefined {
  const article = citableOfPage();
  if (!article) return undefined;
  const place = placeOf(
    passage.map(({ block }) => block.id),
    citeWords,
  );
  const citable = citePassage(article, extentOf(passage), place, toldAddress(address));
  const title =
    place === ''
      ? phrase(citeWords, 'cite.passageTitle')
      : phrase(citeWords, 'cite.paragraphTitle', { place });
  const quote = element('p', { className: 'cited quote' }, quoteOf(text, passage, address));
  const content = [
    ...copied('reference', reference(citable, address)),
    ...copied('quote', quote),
    ...inEveryFormat(citable).flatMap(format),
  ];
  return { title, content };
}

/** Of a whole block no more than which it is. */
function extentOf(passage: PagePassage): Parameters<typeof citePassage>[1] {
  const [first] = passage;
  const { block, end } = passage.at(-1) ?? first;
  const isBlock = passage.length === 1 && first.start === 0 && end === block.textContent.length;
  if (isBlock) return { block: block.id };
  return { block: first.block.id, from: first.start, lastBlock: block.id, to: end };
}

function reference(citable: Citable, address: string): HTMLElement {
  const parts = referenceOf(citable).map(({ kind, text }) => {
    if (kind === 'words') return text;
    if (kind === 'publication') return element('i', {}, text);
    return element('a', { href: address }, text);
  });
  return element('p', { className: 'cited' }, ...parts);
}

function format({ name, text }: { name: string; text: string }): HTMLElement[] {
  const pre = element('pre', { tabIndex: 0, role: 'group', ariaLabel: name }, text);
  const parts = copied(name, pre);
  return [element('details', {}, element('summary', {}, name), ...parts)];
}

function copied(name: string, cited: HTMLElement): HTMLElement[] {
  cited.dataset['copy'] = name;
  return [cited, copyButton(cited)];
}
