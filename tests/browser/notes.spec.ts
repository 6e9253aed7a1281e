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
      test.setTimeout(600_000);
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
  test.setTimeout(600_000);
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

  test('the text waits for no note, and each note begins at its passage or under another', async ({
    page,
  }) => {
    for (const { slug } of edition.articles) {
      await page.goto(SITES.main.url + articleAddress(slug).slice(1));
      const { line, gaps, margin } = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const blocks = boxes('.source-text .block').filter(({ height }) => height > 0);
        const margin = [
          ...document.querySelectorAll(
            '.note, .margin-list, aside.claim-line, aside.parallel-line',
          ),
        ].map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          const mark = document.getElementById(`_at-${one.id}`)?.getBoundingClientRect().top;
          return { id: one.id, top, bottom, mark };
        });
        return {
          line: parseFloat(
            getComputedStyle(document.querySelector('.block > p') ?? document.body).lineHeight,
          ),
          gaps: blocks.slice(1).map(({ top }, index) => top - (blocks[index]?.bottom ?? 0)),
          margin,
        };
      });
      expect(Math.max(...gaps), slug).toBeLessThan(2 * line);
      margin.forEach(({ id, top, mark }, index) => {
        const above = margin[index - 1]?.bottom ?? -Infinity;
        // What is in lines follows as lines of a text do.
        expect(top, id).toBeGreaterThanOrEqual(above);
        // A line of parallels has no mark of its own: it hangs under the note before it.
        if (mark !== undefined) expect(top - Math.max(mark, above), id).toBeLessThan(2 * line);
      });
    }
  });

  for (const width of [1200, 1440]) {
    test(`at ${width} px each of many notes on a paragraph is level with its mark, or under another`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${SITES.notes.url}articles/letters/`);
      const notes = await page.locator('.note').evaluateAll((all) =>
        all.map((note) => {
          const { top, bottom } = note.getBoundingClientRect();
          const mark = document.getElementById(`_at-${note.id}`)?.getBoundingClientRect();
          return { id: note.id, top, bottom, mark: mark?.top ?? NaN, line: mark?.height ?? NaN };
        }),
      );
      expect(notes).toHaveLength(15);
      expect(await page.locator('.stretch:has(#first) .note').count()).toBe(14);
      let above = -Infinity;
      for (const { id, top, bottom, mark, line } of notes) {
        expect(top, id).toBeGreaterThanOrEqual(Math.max(mark, above));
        if (above <= mark) expect(top - mark, id).toBeLessThan(line / 2);
        above = bottom;
      }
    });
  }

  test('no note stands far below its passage; what is folded for that opens over the next', async ({
    page,
  }) => {
    for (const { slug } of edition.articles) {
      await page.goto(SITES.main.url + articleAddress(slug).slice(1));
      const below = await page.evaluate(() =>
        [...document.querySelectorAll('.note')].map((note) => {
          const mark = document.getElementById(`_at-${note.id}`)?.getBoundingClientRect().top;
          return note.getBoundingClientRect().top - (mark ?? NaN);
        }),
      );
      expect(Math.max(...below), slug).toBeLessThan(300);
    }
    await page.goto(`${SITES.main.url}articles/wantchinatimes-social/`);
    const note = page.locator('.note.long').first();
    const next = page
      .locator('.note.long ~ .note, .stretch:has(.note.long) + .stretch .note')
      .first();
    const distance = async () => (await boxOf(next)).y - (await boxOf(note)).y;
    const [before, folded] = [await distance(), await boxOf(note)];
    await note.hover();
    const body = await boxOf(note.locator('.note-body'));
    expect(body.height).toBeGreaterThan(folded.height);
    expect(await distance()).toBe(before);
    // What an address leads to stays open, so the next one makes room.
    await page.goto(`${page.url()}#${await note.getAttribute('id')}`);
    await page.mouse.move(0, 0);
    const open = await boxOf(note);
    expect(open.height).toBeGreaterThan(folded.height);
    expect((await boxOf(next)).y).toBeGreaterThanOrEqual(open.y + open.height);
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

  test('what an opened note offers lies on none of its words', async ({ page }) => {
    await page.goto(`${SITES.main.url}articles/wantchinatimes-social/`);
    for (const note of await page.locator('.note').all()) {
      await note.hover({ position: { x: 40, y: 8 } });
      const [foot, words] = await note.evaluate((one) => {
        const boxOf = (part: Element | null | undefined) => part?.getBoundingClientRect();
        const foot = one.querySelector('.note-foot');
        return [boxOf(foot)?.top ?? 0, boxOf(foot?.previousElementSibling)?.bottom ?? Infinity];
      });
      expect(foot).toBeGreaterThanOrEqual(words - 1);
    }
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

  test('p into a note that is higher than the window shows where it begins', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 300 });
    await page.goto(ledger);
    for (const key of ['n', 'n', 'p']) await page.keyboard.press(key);
    await expect(page.locator('#long-note')).toBeFocused();
    await expect
      .poll(() => page.locator('#long-note').evaluate((note) => note.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);
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

  test('a footnote within a note leaves the note open', async ({ page }) => {
    await page.goto(ledger);
    await page.locator('.note-ref[href="#last"]').click();
    await page.locator('#last').locator('[role="doc-noteref"]').click();
    await expect(page).toHaveURL(/#last-fn-1$/);
    await expect(page.locator('#last-fn-1')).toBeInViewport();
    await expect(page.locator('#last .note-body')).toBeVisible();
  });
});

test.describe('on a phone, with script', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('a note is folded and opened by its label and by its number, and its sign says so', async ({
    page,
  }) => {
    const note = page.locator('#cloth');
    const body = note.locator('.note-body');
    const label = note.locator('.note-label');
    const number = page.locator('.note-ref[href="#cloth"]');
    const sign = () => label.evaluate((element) => getComputedStyle(element, '::after').content);
    await page.goto(ledger);
    expect(await sign()).toBe('" +"');
    await number.click();
    await expect(body).toBeVisible();
    expect(await sign()).toBe('" −"');
    await label.click();
    await expect(body).toBeHidden();
    expect(await sign()).toBe('" +"');
    await number.click();
    await expect(body).toBeVisible();
    await expect(note.getByRole('checkbox').first()).toBeChecked();
  });

  test('what an address has opened folds at the first tap', async ({ page }) => {
    for (const id of ['could-enable', '_claim-6', '_parallel-5']) {
      await page.goto(`${SITES.main.url}articles/wsj-amos/#${id}`);
      const part = page.locator(`:is(.note, .margin-list):is(#${id}, :has(#${id}))`);
      await expect(part.locator('.note-body')).toBeVisible();
      await part.locator('.note-label').click();
      await expect(part.locator('.note-body')).toBeHidden();
      await page.goto('about:blank');
    }
  });

  test('a number opens its note in place: it stays on the screen, and back leaves the page', async ({
    page,
  }) => {
    await page.goto(SITES.main.url);
    await page.goto(`${SITES.main.url}articles/wsj-amos/`);
    for (const number of await page.locator('.note-ref').all()) {
      await number.evaluate((one) => {
        one.scrollIntoView({ block: 'center' });
      });
      await number.click();
      await expect(number).toBeInViewport();
      await expect(page.locator((await number.getAttribute('href')) ?? '')).toBeInViewport();
    }
    await expect(page).toHaveURL(/wsj-amos\/#[\w-]+$/);
    await page.goBack();
    await expect(page).toHaveURL(SITES.main.url);
  });
});

for (const [width, media] of [
  [390, 'screen'],
  [820, 'screen'],
  [1440, 'screen'],
  [794, 'print'],
] as const) {
  test(`at ${width} px, for ${media}, nothing in a note runs out of it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media });
    for (const path of ['articles/ledger/#long-note', 'articles/ledger/long-note/']) {
      await page.goto(SITES.notes.url + path);
      await expect(page.getByText('Donaudampfschifffahrtsgesellschaft')).toBeVisible();
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const notes = [...document.querySelectorAll('.note, .note-body')];
        const out = notes.filter((note) => note.scrollWidth > note.clientWidth);
        return { page: scrollWidth - clientWidth, notes: out.map(({ id }) => id) };
      });
      expect(wide, path).toEqual({ page: 0, notes: [] });
    }
    if (media === 'screen' && width !== 820) {
      await page.getByRole('group', { name: 'Table' }).last().focus();
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.scrollLeft))
        .toBeGreaterThan(0);
    }
  });
}

test('between phone and desk, lines of notes are as long as those of the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(`${ledger}#long-note`);
  const [text, note] = await Promise.all(
    ['#p1', '#long-note'].map((id) => boxOf(page.locator(id))),
  );
  expect(note?.width).toBeLessThanOrEqual(text?.width ?? 0);
});

test('where the reader has colours of their own, what is meant still differs', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1440, height: 900 });
  const lines = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((element) => {
      const { outlineStyle, borderInlineStartWidth } = getComputedStyle(element);
      return { outlineStyle, borderInlineStartWidth };
    });
  await page.goto(`${ledger}#p2`);
  expect((await lines('p2')).outlineStyle).toBe('solid');
  expect((await lines('p3')).outlineStyle).toBe('none');
  await page.locator('#cloth').hover();
  expect((await lines('_at-cloth')).outlineStyle).toBe('solid');
  expect((await lines('cloth')).borderInlineStartWidth).not.toBe(
    (await lines('pages')).borderInlineStartWidth,
  );
});

test('in the reader’s own colours on a dark ground, words of a passage are seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`${SITES.main.url}articles/wsj-amos/`);
  const faint = await page.locator('mark').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { backgroundColor, color } = getComputedStyle(mark);
      const hasNoGround = backgroundColor.endsWith(', 0)');
      const around = getComputedStyle(mark.parentElement ?? document.body).color;
      return hasNoGround && color !== around ? [mark.textContent] : [];
    }),
  );
  expect(faint).toEqual([]);
});

test('a screen reader hears notes as notes, and what each box and list belongs to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ledger);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('note', { name: /^Note 1$/ })).toHaveAttribute('id', 'long-note');
  await expect(page.getByRole('checkbox', { name: 'Done', exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Not done' })).not.toBeChecked();
  await expect(page.locator('#long-note .footnotes')).toHaveAccessibleName('Footnotes Note 1');
});

test('each paragraph and each note is set in the direction of its own words', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${SITES.notes.url}articles/arabic/`);
  const directions = await page
    .locator('.source-text :is(p, h2)[id], .note-body, .note-label')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).direction));
  expect(directions).toEqual(['ltr', 'rtl', 'ltr', 'ltr', 'rtl', 'ltr', 'rtl', 'ltr']);
  const [text, note] = await Promise.all(['#p1', '#english'].map((id) => boxOf(page.locator(id))));
  // The page is that of an Arabic text: numbers at the right, notes at the left.
  expect(note?.x).toBeLessThan(text?.x ?? 0);
  // The kinds of what stands beside it stand over its beginning.
  const kind = await boxOf(page.locator('.margin-kinds label').first());
  const right = (box?: typeof kind) => (box ? box.x + box.width : NaN);
  expect(Math.abs(right(kind) - right(text))).toBeLessThan(2);
});

test('the title of a share page is short, however long that of the article', async ({ page }) => {
  await page.goto(`${SITES.notes.url}articles/arabic/english/`);
  const title = await page.locator('meta[property="og:title"]').getAttribute('content');
  expect(title).toContain('“يوم الاثنين” · A report in two scripts');
  expect(title?.length).toBeLessThan(130);
});

test('the file of annotations holds the notes as the page does, with whole addresses', async ({
  page,
}) => {
  for (const path of ['articles/ledger.jsonld', 'annotations.jsonld']) {
    const answer = await page.request.get(SITES.notes.url + path);
    const { first } = (await answer.json()) as {
      first: { items: { id: string; body: { format: string; value: string }[] }[] };
    };
    const note = first.items.find(({ id }) => id.endsWith('#long-note'));
    expect(note?.body[0]?.format).toBe('text/html');
    const html = note?.body[0]?.value ?? '';
    expect(html).toContain('<td class="align-right">yes</td>');
    expect(html).toContain('It is kept on the island.');
    expect(html).toContain('href="/articles/ledger/#long-note-fn-1"');
  }
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
