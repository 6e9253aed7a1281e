import { passageAddress } from '../text/passage-link.ts';
import { textDirective } from '../text/text-directive.ts';
import { checkOf, type PagePassage } from './selection-passage.ts';
import { pageText } from './text-page.ts';

/** The address of a passage of this page. */
export function addressOf(passage: PagePassage): string {
  const { block, start: from } = passage[0];
  const { block: lastBlock, end: to } = passage.at(-1) ?? passage[0];
  const check = checkOf(passage);
  const link = { block: block.id, from, lastBlock: lastBlock.id, to, check };
  return passageAddress(addressOfPage(), link, directiveOf(passage));
}

/** A folder on a disk is nothing to send to anybody: there the published address counts, if there is one. */
function addressOfPage(): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' ? (published ?? location.href) : location.href;
}

function directiveOf(passage: PagePassage): string | undefined {
  const { block, start } = passage[0];
  const { block: lastBlock, end } = passage.at(-1) ?? passage[0];
  const page = pageText(document.body);
  const range = {
    start: { block: page.indexOf(block), offset: start },
    end: { block: page.indexOf(lastBlock), offset: end },
  };
  const language = block.closest<HTMLElement>('[lang]')?.lang ?? '';
  return textDirective(page.blocks, range, language === '' ? 'und' : language);
}
