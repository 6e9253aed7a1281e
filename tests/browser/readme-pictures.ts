import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { findBrowser } from './find-browser.ts';
import { startHost } from './host.ts';

/* Takes the README's pictures anew, from the site of which `npm run screenshots` took its own. */

const project = join(import.meta.dirname, '../..');
const folder = join(project, '.github/pictures');
const PICTURES = { article: 'articles/wsj-amos/', claims: 'claims/' };
/** Half as many pixels again as the README shows, so that letters are sharp; below 180 KB a picture. */
const SCALE = 1.5;
const QUALITY = 60;

mkdirSync(folder, { recursive: true });
const host = await startHost(join(project, 'test-results/screenshots-site'));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
for (const colorScheme of ['light', 'dark'] as const) {
  const viewport = { width: 1280, height: 820 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: SCALE, colorScheme });
  for (const [name, path] of Object.entries(PICTURES)) {
    await page.goto(host.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      document.getElementById('p3')?.scrollIntoView();
    });
    await sharp(await page.screenshot())
      .webp({ quality: QUALITY, effort: 6 })
      .toFile(join(folder, `${name}-${colorScheme}.webp`));
  }
}
await browser.close();
await host.stop();
