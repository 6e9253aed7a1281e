import { nextParagraph, previousParagraph } from 'virtual:words/keys';
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
  const block = blocks[indexFrom(step)];
  if (!block) return false;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'start' });
  return true;
}

/** From the paragraph, or the note behind it, that has the focus; else from what is on the screen. */
function indexFrom(step: 1 | -1): number {
  const focused = document.activeElement;
  const around = focused?.closest('.block, .stretch');
  const current = blocks.findIndex((block) =>
    around?.matches('.block') ? block.parentElement === around : around?.contains(block),
  );
  if (current >= 0) return current + step;
  const below = blocks.findIndex((block) => block.getBoundingClientRect().top >= 0);
  if (step > 0) return below;
  return (below < 0 ? blocks.length : below) - 1;
}
