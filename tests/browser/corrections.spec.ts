import { expect, test, type Locator } from '@playwright/test';
import { bar, select } from './selection-steps.ts';
import { SITES } from './sites.ts';

const { main, subPath } = SITES;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`corrections, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    // The corpus does not say where it will stand: only a script can know.
    const host = (url: string) => (javaScriptEnabled ? new URL(url).origin : '');

    for (const [name, { url }] of Object.entries({ main, subPath })) {
      test(`${name}: a paragraph offers one when its number was followed`, async ({ page }) => {
        await page.goto(`${url}articles/wsj-amos/`);
        const links = page.locator('.source-text .block .correction');
        for (const link of await links.all()) await expect(link).toBeHidden();
        await page.getByRole('link', { name: 'Paragraph 4, permalink' }).click();
        const link = page.getByRole('link', { name: 'Suggest a correction to paragraph 4' });
        await expect(link).toBeInViewport();
        await expect(links.and(page.locator(':visible'))).toHaveCount(1);
        const letter = await letterOf(link);
        expect(letter.to).toBe('corrections@variorum.example');
        expect(letter.subject).toMatch(/^Correction: .+, paragraph 4$/);
        const { pathname } = new URL(url);
        expect(letter.body[0]).toBe(`${host(url)}${pathname}articles/wsj-amos/#p4`);
      });
    }

    test('a note offers one in its place and where it is shared, with its words', async ({
      page,
    }) => {
      for (const path of ['articles/wsj-amos/#could-enable', 'articles/wsj-amos/could-enable/']) {
        await page.goto(main.url + path);
        const note = page.locator('#could-enable, .shared-note').first();
        const { body } = await letterOf(note.locator('.correction'));
        expect(body.slice(0, 2)).toEqual([
          `${host(main.url)}/articles/wsj-amos/#could-enable`,
          '“could enable Alibaba”',
        ]);
      }
    });

    test('every page offers one at its foot', async ({ page }) => {
      for (const path of ['', 'method/', 'glossary/amos/']) {
        await page.goto(main.url + path);
        const { body } = await letterOf(page.locator('.site-footer .correction'));
        expect(body[0]).toBe(`${host(main.url)}/${path}`);
      }
    });
  });
}

test('a selection becomes an issue, its link and words filled in', async ({ page }) => {
  const { url } = SITES.passages;
  await page.route('https://tracker.example/**', (route) => route.fulfill({ body: 'An issue' }));
  await page.goto(`${url}articles/chinese/`);
  const words = (await page.locator('#p1').textContent())?.slice(0, 4) ?? '';
  await select(page, { block: 'p1', words });
  await bar(page).getByRole('button', { name: 'Suggest a correction' }).click();
  await page.waitForURL('https://tracker.example/**');
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('labels')).toBe('correction');
  expect(searchParams.get('title')).toMatch(/^Correction: .+, paragraph 1$/);
  const [address = '', quote] = searchParams.get('body')?.split('\r\n\r\n') ?? [];
  expect(quote).toBe(`“${words}”`);

  await page.goto(address);
  await expect(page.locator('#p1')).toBeInViewport();
  expect(address).toMatch(/^http:\/\/localhost:\d+\/articles\/chinese\/\?s=0-4\.[0-9a-z]{7}#p1/);
});

test('a site that takes no corrections offers none', async ({ page }) => {
  await page.goto(`${SITES.hostile.url}articles/marked-up/`);
  await expect(page.locator('.correction')).toHaveCount(0);
  const words = (await page.locator('#p1').textContent())?.slice(0, 4) ?? '';
  await select(page, { block: 'p1', words });
  await expect(bar(page).getByRole('button', { name: 'Suggest a correction' })).toHaveCount(0);
});

/** The letter that a link begins; its body by paragraphs. */
async function letterOf(link: Locator) {
  const { pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '');
  const body = searchParams.get('body') ?? '';
  return { to: pathname, subject: searchParams.get('subject'), body: body.split('\r\n\r\n') };
}
