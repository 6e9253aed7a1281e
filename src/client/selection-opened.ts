import { readPassageLink, withoutPassage, type PassageLink } from '../text/passage-link.ts';
import { highlight } from './selection-highlight.ts';
import { showNotice } from './selection-notice.ts';
import { checkOf, passageAt, type PagePassage } from './selection-passage.ts';
import { reveal } from './selection-reveal.ts';

/**
 * Shows the passage that an address of the page names; the function that it returns is to be called
 * with the address whenever that may have changed, and told whether the reader has just come to the
 * page by it.
 */
export function passageOpener(text: HTMLElement): (address: string, isArrival: boolean) => void {
  let current = '';
  let opened: string | undefined;
  let close: (() => void)[] = [];
  return (address, isArrival) => {
    if (address === current) return;
    current = address;
    for (const undo of close) undo();
    close = [];
    if (!isArrival && opened !== undefined && isLeftOver(address, opened)) {
      // The reader has gone on to another paragraph or to a note: that is a plain link now.
      history.replaceState(history.state, '', withoutPassage(address));
      current = location.href;
      return;
    }
    const link = readPassageLink(address);
    if (link || isArrival) opened = address;
    if (!link) return;
    const passage = passageFor(text, link);
    close = passage
      ? [highlight(passage), reveal(passage, isArrival)]
      : [showNotice(text, link, isArrival)];
  };
}

/** The passage of a link, if its words are those that the link was made for. */
function passageFor(text: HTMLElement, link: PassageLink): PagePassage | undefined {
  const passage = passageAt(text, link);
  return passage && checkOf(passage) === link.check ? passage : undefined;
}

/**
 * Whether an address has its query from the one that was opened, but not its fragment: links within
 * the page (`#p5`, or a note's number) keep the query. The words themselves cannot tell, for those of
 * a link whose passage has changed may stand at the same place of another paragraph.
 */
function isLeftOver(address: string, opened: string): boolean {
  return (
    new URL(address).search === new URL(opened).search &&
    readPassageLink(address)?.block !== readPassageLink(opened)?.block
  );
}
