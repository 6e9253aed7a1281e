import type { Page } from '@playwright/test';

/** The smallest size of a chart's words, in pixels. */
const SMALLEST = 12;

/**
 * What is wrong with the words in the drawings that a page shows: too small, one over another, cut
 * off by the edge of the page.
 */
export async function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const shown = [...document.querySelectorAll<SVGSVGElement>('svg.drawing')].filter((svg) =>
      svg.checkVisibility(),
    );
    return shown.flatMap((svg) => {
      const labels = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
        size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1),
      }));
      const small = labels
        .filter(({ size }) => size < smallest)
        .map(({ text, size }) => `${text}: ${size} px`);
      const cut = labels
        .filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
        .map(({ text }) => `${text}: cut off`);
      const covered = labels.flatMap((one, index) =>
        labels
          .slice(index + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right - 1 &&
              box.left < one.box.right - 1 &&
              one.box.top < box.bottom - 3 &&
              box.top < one.box.bottom - 3,
          )
          .map(({ text }) => `${one.text} over ${text}`),
      );
      return [...small, ...cut, ...covered];
    });
  }, SMALLEST);
}
