import { byHand, copied, copyFormat, copyQuote, copyReference } from 'virtual:words/cite';
import { element } from './element.ts';
import { copy } from './share-copy.ts';
import { said } from './words.ts';

/**
 * Offers to copy references and quotations. A corpus need not say on which host it will stand: then
 * their addresses lack the host, and it is put in here.
 */
for (const cited of document.querySelectorAll<HTMLElement>('.cite [data-copy]')) {
  const button = cited.nextElementSibling;
  // The style guide has scripts of its own, which come here too.
  if (!(button instanceof HTMLButtonElement) || !button.disabled) continue;
  for (const link of cited.querySelectorAll('a')) link.textContent = link.href;
  letCopy(button, cited);
}

/** A button that copies what is cited; it says what by `data-copy`. */
export function copyButton(cited: HTMLElement): HTMLButtonElement {
  const label = labelOf(cited.dataset['copy'] ?? '');
  const button = element(
    'button',
    { type: 'button', className: 'copy', ariaLive: 'polite' },
    label,
  );
  letCopy(button, cited);
  return button;
}

/** Has a button copy what is cited. Said where it is read and where it is heard: the label is the message. */
function letCopy(button: HTMLButtonElement, cited: HTMLElement): void {
  const label = button.textContent;
  button.addEventListener('click', () => {
    void copy(cited.innerText.trim()).then((isCopied) => {
      button.textContent = isCopied ? copied : byHand;
      if (!isCopied) document.getSelection()?.selectAllChildren(cited);
    });
  });
  button.addEventListener('blur', () => {
    button.textContent = label;
  });
  button.disabled = false;
}

function labelOf(what: string): string {
  if (what === 'reference') return copyReference;
  return what === 'quote' ? copyQuote : said(copyFormat, { format: what });
}
