import { readPassageLink, withoutPassage, type PassageLink } from '../text/passage-link.ts';
import { highlight } from './selection-highlight.ts';
import { showNotice } from './selection-notice.ts';
import { blocksOf, checkOf, passageAt, type PagePassage } from './selection-passage.ts';
import { reveal } from './selection-reveal.ts';

/**
 * Shows the passage that the address of the page names; the function that it returns is to be called
 * whenever that may have changed, and told whether the reader has just come to the page.
 */
export function passageOpener(text: HTMLElement): (isArrival: boolean) => void {
  let address = '';
  let opened: PassageLink | undefined;
  let close: (() => void)[] = [];
  return (isArrival) => {
    if (location.href === address) return;
    address = location.href;
    for (const undo of close) undo();
    close = [];
    const link = readPassageLink(address);
    const previous = opened;
    opened = link;
    if (!link) return;
    const passage = passageFor(text, link);
    if (passage) {
      close = [highlight(passage), reveal(passage, isArrival)];
    } else if (isLeftOver(text, link, previous)) {
      // The reader has gone on to another paragraph: that is a plain link now.
      history.replaceState(history.state, '', withoutPassage(address));
      address = location.href;
      opened = previous;
    } else {
      close = [showNotice(text, link, isArrival)];
    }
  };
}

/** The passage of a link, if its words are those that the link was made for. */
function passageFor(text: HTMLElement, link: PassageLink): PagePassage | undefined {
  const passage = passageAt(text, link);
  return passage && checkOf(passage) === link.check ? passage : undefined;
}

/**
 * Whether an address has its query from another link: links to paragraphs (`#p5`) keep the query of
 * the page. It is so where the query fits another paragraph, or has just been shown with one.
 */
function isLeftOver(
  text: HTMLElement,
  link: PassageLink,
  previous: PassageLink | undefined,
): boolean {
  const isSame = (other: PassageLink): boolean =>
    other.from === link.from && other.to === link.to && other.check === link.check;
  return (
    (previous !== undefined && previous.block !== link.block && isSame(previous)) ||
    blocksOf(text).some(({ id }) => passageFor(text, inBlock(link, id)) !== undefined)
  );
}

function inBlock(link: PassageLink, id: string): PassageLink {
  return { ...link, block: id, lastBlock: link.lastBlock === link.block ? id : link.lastBlock };
}
