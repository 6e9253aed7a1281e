import { expect, type Locator, type Page } from '@playwright/test';

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

/**
 * Holds back the links of a page: a click on one goes no further, and is kept.
 *
 * @returns the addresses, as they stand in the page, of the links clicked so far
 */
export async function holdLinks(page: Page): Promise<() => Promise<string[]>> {
  const held = await page.evaluateHandle(() => {
    const addresses: string[] = [];
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      addresses.push(link.getAttribute('href') ?? '');
    });
    return addresses;
  });
  return () => held.jsonValue();
}

/**
 * Clicks each of the marks by the pointer, where the eye would, and sees that the browser follows that
 * very mark; where it leads is to be looked at once for each address, not once for each mark.
 *
 * @param spot what is clicked of a mark
 * @returns the addresses of all marks
 */
export async function clickEach(page: Page, marks: Locator, spot: string): Promise<string[]> {
  const addresses = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute('href') ?? ''),
  );
  const followed = await holdLinks(page);
  for (const index of addresses.keys()) await marks.nth(index).locator(spot).first().click();
  expect(await followed()).toEqual(addresses);
  return addresses;
}
