import type { PassageLink } from '../text/passage-link.ts';
import { blocksOf } from './selection-passage.ts';
import { wasHere } from './selection-reveal.ts';

const CHANGED = 'This passage has changed since the link was made.';

/**
 * Says that a passage is no longer what it was: above the block in which it stood, above the
 * tombstone of that block, or above the text where nothing is left of it.
 *
 * @param isArrival whether the reader has just come to the page by the link
 * @returns takes the notice away
 */
export function showNotice(
  text: HTMLElement,
  { block }: PassageLink,
  isArrival: boolean,
): () => void {
  const place = document.getElementById(block);
  const details = place?.closest('details');
  if (details) details.open = true;
  const notice = makeNotice();
  if (place) (place.closest('.block') ?? place).before(notice);
  else text.prepend(notice);
  // A screen reader announces what changes in a region that it knows already.
  requestAnimationFrame(() => {
    if (!notice.isConnected) return;
    notice.textContent = `${CHANGED} ${whereItStood(text, place)}`;
    if (!isArrival || wasHere()) return;
    forgetDirective(block);
    notice.scrollIntoView();
  });
  return () => {
    notice.remove();
  };
}

function makeNotice(): HTMLElement {
  const notice = document.createElement('p');
  notice.className = 'passage-notice';
  notice.role = 'status';
  // The interface is English, whatever the language of the source.
  notice.lang = 'en';
  notice.dir = 'ltr';
  notice.dataset['passing'] = '';
  return notice;
}

function whereItStood(text: HTMLElement, place: HTMLElement | null): string {
  if (!place) return 'The paragraph in which it stood is gone.';
  const isThere = blocksOf(text).includes(place);
  if (isThere) return 'It stood in the paragraph below.';
  return 'The paragraph in which it stood is gone; its last words are kept below.';
}

/**
 * Has the browser go to a block by its id alone, whatever words it has found elsewhere or still
 * looks for. Asked for the address that it has, Chromium would only repeat the text directive; so it
 * has to have another one in between.
 */
function forgetDirective(block: string): void {
  history.replaceState(history.state, '', '#');
  location.replace(`#${block}`);
}
