import { nextParagraph, previousParagraph } from 'virtual:words/keys';
import { neighbour } from './neighbour.ts';
import { addShortcuts } from './shortcuts.ts';

const blocks = [
  ...document.querySelectorAll<HTMLElement>('.source-text .block > :is(p, h2)[id]'),
].filter((block) => !block.closest('details:not([open])'));
if (blocks.length > 0) {
  addShortcuts(
    { key: 'j', label: nextParagraph, run: () => go(1) },
    { key: 'k', label: previousParagraph, run: () => go(-1) },
  );
}

function go(step: 1 | -1): boolean {
  const block = neighbour(blocks, currentIndex(), step);
  if (!block) return false;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'start' });
  return true;
}

/** Of the paragraph, or the one before the note, that has the focus. */
function currentIndex(): number {
  const focused = document.activeElement;
  const around = focused?.closest('.block, .stretch');
  return blocks.findIndex((block) =>
    around?.matches('.block') ? block.parentElement === around : around?.contains(block),
  );
}
