import { chromium } from '@playwright/test';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { findBrowser } from '../browser/find-browser.ts';

/*
 * Takes the pictures of the charts in `docs/charts` from a site of the default corpus that is served:
 * `npm run gallery -- http://localhost:4321/`.
 */

const CHARTS = [
  ['dispersion', 'The main terms through the texts', '', '[aria-labelledby="dispersion"]'],
  ['coverage', 'What is annotated', '', '[aria-labelledby="_coverage"]'],
  ['published', 'When the sources were published', '', '[aria-labelledby="_published"]'],
  ['mentions', 'Mentions of a term', 'glossary/sina-weibo/', '[aria-labelledby="mentions"] .chart'],
  ['ties', 'Ties of a term', 'glossary/sina-weibo/', '.term-ties .chart'],
  ['claims', 'Claims, measures by sources', 'claims/', '[aria-labelledby="_matrix"]'],
  ['figures', 'Figures of a measure', 'claims/', '#amos-share ~ .chart'],
  ['over-time', 'Users over time', 'claims/', 'section:has(svg.over-time) > .chart'],
  ['timeline', 'Events', 'timeline/', '.chart'],
  ['network', 'Ties', 'network/', '.chart'],
] as const;
const WIDTHS = [390, 1440];
const SCHEMES = ['light', 'dark'] as const;
/** Few colours and no dither keep all of them under a megabyte. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 7 };

const site = process.argv[2] ?? 'http://localhost:4321/';
const folder = join(import.meta.dirname, '../../docs/charts');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const [name, , path, selector] of CHARTS) {
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const picture = await page.locator(selector).first().screenshot();
      await sharp(picture)
        .png(PALETTE)
        .toFile(join(folder, `${name}-${width}-${colorScheme}.png`));
    }
    await page.close();
  }
}
await browser.close();

const pictures = CHARTS.map(([name, title]) => {
  const own = WIDTHS.flatMap((width) =>
    SCHEMES.map((scheme) => `![${title}, ${width} px, ${scheme}](${name}-${width}-${scheme}.png)`),
  );
  return `## ${title}\n\n${own.join('\n\n')}\n`;
});
const introduction = `# Charts of the default corpus

At 390 and 1440 px, light and dark. \`npm run gallery\` takes these pictures anew from a site that
\`npm start\` serves. What charts make of other data stands in \`tests/charts/gallery\`.
`;
writeFileSync(join(folder, 'README.md'), [introduction, ...pictures].join('\n'));
