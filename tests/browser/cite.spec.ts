import { expect, test } from '@playwright/test';
import { copy, select } from './selection-steps.ts';
import { SITES } from './sites.ts';

test('an article offers its reference, with the host that the corpus does not name', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SITES.subPath.url}articles/wsj-amos/`);
  await page.locator('.cite').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy reference' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^“Alibaba’s phone system .*”\. Digest of a text by Juro Osawa .*2013\. In: /,
  );
  expect(text).toContain(`edited by The Variorum editors. ${SITES.subPath.url}articles/wsj-amos/`);
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const file = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(file.ok()).toBe(true);
    expect(await file.text()).toContain('[Digest of a text by Juro Osawa');
  }
});

test('a reference names the site’s own host, if the corpus does, whoever serves the page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const published = 'https://example.org/articles/marked-up/';
  await page.goto(`${SITES.hostile.url}articles/marked-up/#p1`);
  const reference = page.locator('.cite [data-copy="reference"]');
  await reference.scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Copy reference' })).toBeVisible();
  const link = reference.getByRole('link');
  await expect(link).toHaveText(published);
  await expect(link).toHaveAttribute('href', published);
  await select(page, { block: 'p1', words: 'A source may hold' });
  const quote = await copy(page, 'Copy quote with citation');
  expect(quote.split('\n').at(-1)).toMatch(
    /^https:\/\/example\.org\/articles\/marked-up\/\?s=\S+#p1$/,
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cite paragraph 1' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-copy="reference"]')).toContainText(`${published}#p1`);
  await expect(dialog.locator('[data-copy="BibTeX"]')).toContainText(published);
  await expect(dialog).not.toContainText('localhost');
});

test('a note offers itself and its words, in every format', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SITES.main.url}articles/wsj-amos/daily-active/`);
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '“46.2 million daily active users”\n' +
      'Digest of a text by Juro Osawa from The Wall Street Journal, 29–30 April 2013, ' +
      'written for this site, paragraph 5\n' +
      page.url(),
  );
  await page.getByText('BibTeX', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const bibtex = await page.evaluate(() => navigator.clipboard.readText());
  expect(bibtex).toMatch(
    /^@online\{wsj-amos:daily-active,\n {2}title = \{\{Note on “46\.2 million/,
  );
});

test('machines read of each page what it is', async ({ page }) => {
  const nodeAt = async (path: string) => {
    await page.goto(SITES.main.url + path);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    return JSON.parse(text ?? '') as Record<string, unknown>;
  };
  expect(await nodeAt('articles/wsj-amos/')).toMatchObject({
    '@type': 'WebPage',
    isBasedOn: { '@type': 'NewsArticle', publisher: { name: 'The Wall Street Journal' } },
  });
  await expect(page.locator('meta[name="z:itemType"]')).toHaveAttribute('content', 'webpage');
  await expect(page.locator('meta[property="og:site_name"]')).toHaveCount(1);
  // Where Zotero looks for an author when no tag names one.
  await expect(page.locator('[class*="byline" i], .vcard, [rel="author"]')).toHaveCount(0);
  await expect(page.locator('meta[name="DC.title"]')).toHaveAttribute('content', /\[Digest of /);
  expect(await nodeAt('articles/wsj-amos/daily-active/')).toMatchObject({
    mainEntity: { '@type': 'Quotation', text: '46.2 million daily active users' },
  });
  expect(await nodeAt('glossary/amos/')).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'AMOS',
    inDefinedTermSet: { '@type': 'DefinedTermSet' },
  });
  const { hasDefinedTerm } = await nodeAt('glossary/');
  const named = (hasDefinedTerm as { name: string }[]).map(({ name }) => name);
  expect(named).toContain('AMOS');
  const listed = await page.locator('.glossary dt > a').allTextContents();
  expect(named.toSorted()).toEqual(listed.map((name) => name.trim()).toSorted());
});

test('a selected passage is cited in every form, by the link to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SITES.main.url}articles/wsj-amos/`);
  await page.locator('#p5').evaluate((paragraph) => {
    document.getSelection()?.selectAllChildren(paragraph);
  });
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite paragraph 5' });
  await expect(dialog.locator('.cited').first()).toContainText(
    'Digest of a text by Juro Osawa from The Wall Street Journal',
  );
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
    await dialog.getByText(name, { exact: true }).click();
    await dialog.getByRole('button', { name: `Copy ${name}` }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('[Digest of a text by Juro Osawa');
    expect(text).toMatch(/\/articles\/wsj-amos\/\?s=\d+-\d+\.\w+#p5/);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('two passages of one paragraph have two keys', async ({ page }) => {
  await page.goto(`${SITES.main.url}articles/wsj-amos/`);
  const keyOfSelected = async (from: number, to: number) => {
    await page.locator('#p5').evaluate(
      (paragraph, [start, end]) => {
        const range = new Range();
        const texts = [...paragraph.childNodes].filter((node) => node instanceof Text);
        const text = texts.reduce((longest, one) => (one.length > longest.length ? one : longest));
        range.setStart(text, start);
        range.setEnd(text, end);
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.addRange(range);
      },
      [from, to] as const,
    );
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite paragraph 5' });
    const bibtex = await dialog.locator('[data-copy="BibTeX"]').textContent();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    return /^@online\{(.*),$/m.exec(bibtex ?? '')?.[1];
  };
  const first = await keyOfSelected(0, 3);
  const second = await keyOfSelected(0, 9);
  expect([first, second]).toEqual(Array(2).fill(expect.stringMatching(/^wsj-amos\.p5\.\d+-\d+$/)));
  expect(second).not.toBe(first);
});

test('a paragraph whose number was followed is cited by its own address', async ({ page }) => {
  await page.goto(`${SITES.main.url}articles/wsj-amos/`);
  await page.locator('.number[href="#p7"]').click();
  await page.getByRole('button', { name: 'Cite paragraph 7' }).click();
  const reference = page.getByRole('dialog').locator('.cited').first();
  await expect(reference).toContainText(', paragraph 7. ');
  await expect(reference.getByRole('link')).toHaveText(`${SITES.main.url}articles/wsj-amos/#p7`);
  await expect(page.locator('[data-copy="BibTeX"]')).toContainText('@online{wsj-amos.p7,');
});
