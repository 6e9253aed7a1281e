import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { SITES } from './sites.ts';

/** One page of every type. */
const PAGES = [
  '',
  'articles/',
  'articles/wsj-amos/',
  'articles/wsj-amos/on-monday/',
  'glossary/',
  'glossary/amos/',
  'about/',
  'what-a-retelling-changes/',
  'search/',
  'search/?q=alibaba',
  'style/',
  '404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page type has a fault that axe finds, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(SITES.main.url + path, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(faults(violations), path).toEqual([]);
    }
    await page.goto(`${SITES.main.url}articles/wsj-amos/`);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(faults(violations), 'dialog of keys').toEqual([]);
    await context.close();
  });
}

function faults(
  violations: readonly { id: string; nodes: readonly { html: string }[] }[],
): { id: string; html: string[] }[] {
  return violations.map(({ id, nodes }) => ({
    id,
    html: nodes.slice(0, 3).map(({ html }) => html),
  }));
}
