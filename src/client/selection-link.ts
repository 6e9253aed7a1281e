import { passageAddress } from '../text/passage-link.ts';
import { textDirective } from '../text/text-directive.ts';
import { checkOf, type PagePassage } from './selection-passage.ts';
import { pageText, type PageText } from './text-page.ts';

/**
 * The address of a passage of this page.
 *
 * @param text the source in the page; where the page stands at a former address as well, it says
 *   which is the one to be shared
 */
export function addressOf(text: HTMLElement, passage: PagePassage): string {
  const { block, start: from } = passage[0];
  const { block: lastBlock, end: to } = passage.at(-1) ?? passage[0];
  const check = checkOf(passage);
  const link = { block: block.id, from, lastBlock: lastBlock.id, to, check };
  return passageAddress(addressOfPage(text), link, directiveOf(passage));
}

/** A folder on a disk is nothing to send to anybody: there the published address counts, if there is one. */
export function addressOfPage(text: HTMLElement): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const here = location.protocol === 'file:' ? (published ?? location.href) : location.href;
  return new URL(text.dataset['address'] ?? '', here).href;
}

/**
 * A passage with notes in it is told in two parts, joined as the draft has it: of a range that holds
 * notes a browser shows the top, and in the margin that is the notes', far above the words.
 */
function directiveOf(passage: PagePassage): string | undefined {
  const page = pageText(document.body);
  const [first, rest] = splitAtNotes(passage, page);
  const directives = [first, rest].map((part) => part && directiveIn(page, part));
  if (directives[0] === undefined) return undefined;
  return directives.filter((directive) => directive !== undefined).join('&text=');
}

function splitAtNotes(
  passage: PagePassage,
  page: PageText,
): [first: PagePassage, rest: PagePassage | undefined] {
  const isBeforeNotes = ({ block }: { block: HTMLElement }): boolean =>
    page.passing.has(page.indexOf(block) + 1);
  const [head, ...others] = passage;
  const end = passage.findIndex(isBeforeNotes);
  const [second, ...rest] = end < 0 ? [] : passage.slice(end + 1);
  return [[head, ...(end < 0 ? others : others.slice(0, end))], second && [second, ...rest]];
}

function directiveIn(page: PageText, passage: PagePassage): string | undefined {
  const { block, start } = passage[0];
  const { block: lastBlock, end } = passage.at(-1) ?? passage[0];
  const range = {
    start: { block: page.indexOf(block), offset: start },
    end: { block: page.indexOf(lastBlock), offset: end },
  };
  const language = block.closest<HTMLElement>('[lang]')?.lang ?? '';
  return textDirective(page.blocks, range, language === '' ? 'und' : language, page.passing);
}
