import type { Page } from '@playwright/test';

/** Marks that stand for something; lines may pass beneath a label. */
const MARKS = '.tick, .series-mark, .date-box, .node-box';
/** Pixels by which the boxes of letters, which have room above and below them, may reach over. */
const SLACK = 2;

/**
 * What is wrong with the words in the drawings of a page, as they are shown: those that lie over a mark,
 * over each other or outside of their drawing, and names that do not stand within their box.
 */
export function faultsOfLabels(page: Page): Promise<string[]> {
  return page.evaluate(
    ([marks, slack]) => {
      const faults: string[] = [];
      const boxOf = (element: Element) => element.getBoundingClientRect();
      const isShown = (box: DOMRect) => box.width > 0 && box.height > 0;
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left + slack < b.right &&
        b.left + slack < a.right &&
        a.top + 2 * slack < b.bottom &&
        b.top + 2 * slack < a.bottom;
      const holds = (a: DOMRect, b: DOMRect) =>
        b.left >= a.left - slack &&
        b.right <= a.right + slack &&
        b.top >= a.top - slack &&
        b.bottom <= a.bottom + slack;
      for (const drawing of document.querySelectorAll('svg.drawing')) {
        const whole = boxOf(drawing);
        const texts = [...drawing.querySelectorAll('text')]
          .map((text) => ({ text, box: boxOf(text) }))
          .filter(({ box }) => isShown(box));
        for (const [index, { box, text }] of texts.entries()) {
          const name = text.lastChild?.textContent ?? '';
          // The lines of a name follow the box that they stand in.
          let before = text.previousElementSibling;
          while (before?.matches('text')) before = before.previousElementSibling;
          if (!holds(whole, box)) faults.push(`${name} leaves the drawing`);
          for (const other of texts.slice(index + 1)) {
            if (meet(box, other.box)) faults.push(`${name} over ${other.text.textContent}`);
          }
          for (const mark of drawing.querySelectorAll(marks)) {
            const isOwn = mark === before && mark.matches('.node-box');
            if (isOwn && !holds(boxOf(mark), box)) faults.push(`${name} leaves its box`);
            if (!isOwn && meet(box, boxOf(mark))) faults.push(`${name} over a mark`);
          }
        }
      }
      return faults;
    },
    [MARKS, SLACK] as const,
  );
}

/** How many words drawings show. */
export function numberOfLabels(page: Page): Promise<number> {
  return page.locator('svg.drawing text:visible').count();
}
