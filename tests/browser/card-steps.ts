import { expect, type Locator, type Page } from '@playwright/test';

/** Milliseconds: longer than the pause before a card comes and the grace before it goes. */
export const STILL = 900;

/** The card, while it is shown. */
export function cardOf(page: Page): Locator {
  return page.locator('#_card:popover-open');
}

/** Points at a mark until its card is there: what has just been scrolled under the pointer shows nothing. */
export async function openCard(page: Page, mark: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  await expect(async () => {
    await page.mouse.move(5, 5);
    await mark.hover();
    await expect(cardOf(page)).toBeVisible({ timeout: 3 * STILL });
  }).toPass();
}
