import { below, changed, gone, kept } from 'virtual:words/passage';
import { sentences } from 'virtual:words/typography';
import type { PassageLink } from '../text/passage-link.ts';
import { blocksOf } from './selection-passage.ts';
import { wasHere } from './selection-reveal.ts';

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
    notice.textContent = [changed, whereItStood(text, place)].join(sentences);
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
  notice.lang = document.documentElement.lang;
  notice.dir = document.documentElement.dir;
  notice.dataset['passing'] = '';
  return notice;
}

function whereItStood(text: HTMLElement, place: HTMLElement | null): string {
  if (!place) return gone;
  const isThere = blocksOf(text).includes(place);
  if (isThere) return below;
  return kept;
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
