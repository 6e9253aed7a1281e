import { expect, test, type Locator } from '@playwright/test';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import { articleAddress, noteAddress } from '../../src/model/addresses.ts';
import { SITES } from './sites.ts';

const ledger = `${SITES.notes.url}articles/ledger/`;
const { edition } = makeEdition(readCorpus(readSettings({}, '/').settings).corpus);
const permalinks = edition.articles.flatMap(({ slug, document, annotations }) => [
  ...document.blocks.map(({ id }) => articleAddress(slug, id)),
  ...annotations.flatMap(({ id }) => (id ? [articleAddress(slug, id)] : [])),
]);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`every permalink of the default corpus, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1000, height: 600 } });

    test('has its target on screen', async ({ page }) => {
      test.setTimeout(300_000);
      expect(permalinks.length).toBeGreaterThan(60);
      for (const address of permalinks) {
        await page.goto('about:blank');
        await page.goto(SITES.main.url + address.slice(1));
        const target = page.locator(`[id="${address.replace(/.*#/, '')}"]`);
        await expect(target, address).toBeInViewport();
      }
    });
  });
}

test('every share page shows quote and note, names itself, and leads into place', async ({
  page,
}) => {
  const notes = edition.articles.flatMap(({ slug, annotations }) =>
    annotations.flatMap(({ id, selector }) => (id ? [{ slug, id, exact: selector.exact }] : [])),
  );
  expect(notes.length).toBeGreaterThan(10);
  test.setTimeout(5_000 * notes.length);
  for (const { slug, id, exact } of notes) {
    await page.goto(SITES.main.url + noteAddress(slug, id).slice(1));
    await expect(page.locator('blockquote mark')).toHaveText(exact);
    await expect(page.locator('.source-line')).toContainText('Digest of');
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const card = await page.request.get(new URL(image ?? '', page.url()).href);
    expect(card.headers()['content-type']).toBe('image/png');
    expect(pngSize(await card.body())).toEqual([1200, 630]);
    await page.getByRole('link', { name: 'Read the note in its place' }).click();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('notes stand beside the text, none on another', async ({ page }) => {
    await page.goto(ledger);
    const text = await boxOf(page.locator('#p1'));
    const boxes = await Promise.all((await page.locator('.note').all()).map(boxOf));
    expect(boxes).toHaveLength(19);
    for (const box of boxes) expect(box.x).toBeGreaterThan(text.x + text.width);
    const byTop = boxes.toSorted((a, b) => a.y - b.y);
    byTop.slice(1).forEach((box, index) => {
      const above = byTop[index];
      expect(box.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    });
    await expect(page.locator('#long-note .note-body')).toBeVisible();
  });

  test('pointing at a passage lights its note, and the shortest where several overlap', async ({
    page,
  }) => {
    await page.goto(ledger);
    await pointAtText(page.locator('#_at-pages'));
    await expect(page.locator('.note.active')).toHaveAttribute('id', 'pages');
    await page.locator('#overlap').hover();
    await expect(page.locator('.note.active')).toHaveAttribute('id', 'overlap');
    const lit = await page.locator('mark.active').evaluateAll((marks) => {
      return marks.map((mark) => mark.textContent).join('');
    });
    expect(lit).toBe('green cloth, and none');
  });

  test('n and p walk the notes', async ({ page }) => {
    await page.goto(ledger);
    for (const id of ['long-note', 'whole-sentence', 'pages']) {
      await page.keyboard.press('n');
      await expect(page.locator(`#${id}`)).toBeFocused();
    }
    await page.keyboard.press('p');
    await expect(page.locator('#whole-sentence')).toBeFocused();
    await expect(page.locator('#whole-sentence')).toBeInViewport();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });

  test('notes are folded in place, and open without script', async ({ page }) => {
    await page.goto(ledger);
    const body = page.locator('#pages .note-body');
    await expect(body).toBeHidden();
    await page.locator('#pages .note-label').click();
    await expect(body).toBeVisible();
    await page.locator('#pages .note-label').click();
    await expect(body).toBeHidden();
    await page.locator('.note-ref[href="#cloth"]').click();
    await expect(page.locator('#cloth .note-body')).toBeVisible();
    await page.locator('#cloth .note-body > .note-number').click();
    await expect(page).toHaveURL(/#_at-cloth$/);
  });
});

test('print shows the text with all its notes', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(ledger);
  for (const body of await page.locator('.note-body').all()) await expect(body).toBeVisible();
});

test('the order of the page is the order of reading', async ({ page }) => {
  await page.goto(ledger);
  const order = await page
    .locator('.source-text :is(p, h2)[id], .source-text .note')
    .evaluateAll((elements) => elements.map(({ id }) => id));
  expect(order.slice(0, 9)).toEqual([
    'h1',
    'p1',
    'long-note',
    'p2',
    'whole-sentence',
    'pages',
    'cloth',
    'adjoining',
    'overlap',
  ]);
  expect(order.indexOf('across')).toBeGreaterThan(order.indexOf('p4'));
});

test('footnotes belong to their note', async ({ page }) => {
  await page.goto(ledger);
  await expect(page.locator('#long-note')).toContainText('It is kept on the island.');
  await expect(page.locator('#last')).toContainText('But another footnote.');
  await expect(page.locator('.introduction')).toContainText('Of its own.');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

/** Moves the pointer to the middle of an element's words; what is only spoken has a box as well. */
async function pointAtText(locator: Locator): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y } = await locator.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await locator.page().mouse.move(x, y);
}

async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

/** Width and height stand at fixed places in a PNG's first chunk (ISO/IEC 15948). */
function pngSize(bytes: Buffer): [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
