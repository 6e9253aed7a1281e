import { keys } from 'virtual:words/passage';
import { placeBeside } from './selection-beside.ts';
import { loadOnDemand } from './on-demand.ts';
import { isShown, passageIn, rangesOf, type PagePassage } from './selection-passage.ts';
import { focusOn } from './selection-reveal.ts';
import { shareTools } from './selection-share.ts';
import { isTouchScreen, type Tools } from './selection-tools.ts';

/** Milliseconds of stillness after which a selection is taken for finished. */
const PAUSE = 150;

/**
 * Offers links and quotations for what the reader selects in the text. With the mouse the bar comes
 * up beside the selection; with the keyboard it is the next stop of the Tab key; on a touch screen it
 * stands at the foot of the window, away from the system's own menu. Escape closes it.
 */
export async function startToolbar(text: HTMLElement): Promise<void> {
  await loadOnDemand('_styles');
  let passage: PagePassage | undefined;
  let hand: 'first' | 'last' = 'first';
  let byKeyboard = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tools = shareTools(text, () => passage);

  const update = (): void => {
    if (isHeld() || tools.hasFocus()) return;
    const selected = passageSelected(text);
    // The same once more may have been closed, or may have just been copied.
    if (selected && passage && isSame(selected, passage)) return;
    passage = selected;
    if (!selected) {
      tools.close();
      return;
    }
    tools.open(byKeyboard ? keys : '');
    hand = endOfHand(linesOf(selected));
    putBeside(tools, selected, hand);
  };
  // It grows with what it has to say.
  new ResizeObserver(() => {
    if (passage && tools.isOpen()) putBeside(tools, passage, hand);
  }).observe(tools.element);
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  };
  document.addEventListener('selectionchange', schedule);
  document.addEventListener('pointerup', schedule);
  document.addEventListener('pointerdown', () => {
    byKeyboard = false;
  });
  document.addEventListener('keydown', (event) => {
    byKeyboard = true;
    if (passage) useKey(event, tools, passage);
  });
  schedule();
}

function passageSelected(text: HTMLElement): PagePassage | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  return passageIn(text, selection.getRangeAt(0));
}

/** Whether a button of the mouse is down: then the selection is still being made. */
function isHeld(): boolean {
  return !isTouchScreen() && document.documentElement.matches(':active');
}

function isSame(one: PagePassage, other: PagePassage): boolean {
  return (
    one.length === other.length &&
    one.every(({ block, start, end }, index) => {
      const same = other[index];
      return block === same?.block && start === same.start && end === same.end;
    })
  );
}

/** Tab leads from the text into the bar, and from the bar on from the passage; Escape closes it. */
function useKey(event: KeyboardEvent, tools: Tools, [{ block }]: PagePassage): void {
  if (!tools.isOpen() || event.altKey || event.ctrlKey || event.metaKey) return;
  const isInside = tools.hasFocus();
  if (event.key === 'Escape' || (event.key === 'Tab' && isInside)) {
    tools.close();
    // Behind Tab the browser goes on from there by itself.
    if (isInside) focusOn(block);
  } else if (event.key === 'Tab' && !event.shiftKey && document.activeElement?.contains(block)) {
    event.preventDefault();
    tools.focus();
  }
}

function linesOf(passage: PagePassage): DOMRect[] {
  return rangesOf(passage.filter(isShown)).flatMap((range) => [...range.getClientRects()]);
}

function putBeside(tools: Tools, passage: PagePassage, hand: 'first' | 'last'): void {
  const { width, height } = tools.element.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { x, y, isBelow } = placeBeside(linesOf(passage), hand, { width, height }, view);
  tools.moveTo(x + scrollX, y + scrollY, isBelow);
}

/** The end at which the selection was left; of a single line its beginning, to keep what follows free. */
function endOfHand(lines: readonly DOMRect[]): 'first' | 'last' {
  const isOneLine = (lines.at(-1)?.top ?? 0) < (lines[0]?.bottom ?? 0);
  return document.getSelection()?.direction === 'forward' && !isOneLine ? 'last' : 'first';
}
