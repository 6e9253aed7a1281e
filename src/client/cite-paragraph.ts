import { thisParagraph, title } from 'virtual:words/cite';
import { showCitation } from './cite-dialog.ts';
import { element } from './element.ts';
import { addressOfPage } from './selection-link.ts';
import { said } from './words.ts';

/**
 * Puts a button behind the others of the paragraph that the address names: it cites it.
 *
 * @param block the paragraph, where it is not that
 */
export function offerCitation(
  text: HTMLElement,
  block = text.querySelector<HTMLElement>('.block > :target'),
): void {
  const offers = block?.parentElement?.querySelector('.offers');
  if (!block || !offers || offers.querySelector('.cite-this')) return;
  const button = element('button', { type: 'button', className: 'cite-this' }, title);
  button.ariaLabel = said(thisParagraph, { number: block.id.slice(1) });
  button.dataset['passing'] = '';
  button.lang = document.documentElement.lang;
  button.addEventListener('click', () => {
    const passage = [{ block, start: 0, end: block.textContent.length }] as const;
    showCitation(text, passage, new URL(`#${block.id}`, addressOfPage(text)).href);
  });
  offers.append(button);
}
