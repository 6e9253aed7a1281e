import { expect, type Page } from '@playwright/test';

/**
 * The page stands at the passage to which an address leads: its words are marked and can be seen, and
 * nothing says that they have changed.
 *
 * @returns the marked words
 */
export async function expectLanding(page: Page, address: string): Promise<string> {
  await expect(page).toHaveURL((url) => `${url.pathname}${url.search}${url.hash}` === address);
  await expect(page.locator(`[id="${address.replace(/.*#/, '')}"]`)).toBeInViewport();
  await expect.poll(() => page.evaluate(wordsInView), address).not.toBe('');
  await expect(page.locator('.passage-notice')).toHaveCount(0);
  return page.evaluate(wordsInView);
}

/**
 * Goes to each of the addresses, as they stand in a page, and finds its passage. Each is come to from
 * elsewhere: links to equal words of two paragraphs differ in nothing but the fragment.
 */
export async function expectLandings(page: Page, addresses: readonly string[]): Promise<void> {
  const { origin } = new URL(page.url());
  for (const address of new Set(addresses)) {
    await page.goto('about:blank');
    await page.goto(origin + address, { waitUntil: 'domcontentloaded' });
    await expectLanding(page, address);
  }
}

function wordsInView(): string {
  const ranges = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter((range) => range instanceof Range);
  const first = ranges[0]?.getBoundingClientRect();
  const isSeen = first && first.top >= 0 && first.top < window.innerHeight;
  return isSeen ? ranges.map((range) => range.toString()).join('') : '';
}
