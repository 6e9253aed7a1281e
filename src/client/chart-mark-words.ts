/** Where the words of a mark stand. */
export function makeReadout(): HTMLElement {
  const readout = document.createElement('div');
  readout.className = 'chart-readout';
  readout.popover = 'manual';
  readout.setAttribute('aria-hidden', 'true');
  return readout;
}

/** What a mark stands for. The title becomes the label, or the browser would show the same words a second time. */
export function wordsOf(mark: Element): string {
  const title = mark.querySelector(':scope > title');
  if (title) {
    mark.setAttribute('aria-label', title.textContent);
    for (const one of mark.querySelectorAll('title')) one.remove();
  }
  return mark.getAttribute('aria-label') ?? '';
}
