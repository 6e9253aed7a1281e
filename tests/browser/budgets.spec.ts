import { expect, test, type Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { SITES } from './sites.ts';

/** Bytes; those of text as gzip sends them. */
const BUDGET = { reading: 30 * 1024, scripts: 6 * 1024, fonts: 120 * 1024 };
const MOST_REQUESTS_TO_READ = 8;

test('an article asks no more of a connection than it may', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${SITES.main.url}articles/wsj-amos/`, { waitUntil: 'networkidle' });
  const sizes = { reading: 0, scripts: 0, fonts: 0 };
  let requests = 0;
  for (const response of responses) {
    const type = response.request().resourceType();
    const body = await response.body();
    if (type === 'script') sizes.scripts += gzipSync(body).length;
    if (type === 'font') sizes.fonts += body.length;
    if (type === 'document' || type === 'stylesheet') sizes.reading += gzipSync(body).length;
    if (['document', 'stylesheet', 'font'].includes(type)) requests += 1;
  }
  console.log(`${requests} requests to read; bytes:`, sizes);
  expect(sizes.reading).toBeLessThanOrEqual(BUDGET.reading);
  expect(sizes.scripts).toBeLessThanOrEqual(BUDGET.scripts);
  expect(sizes.fonts).toBeLessThanOrEqual(BUDGET.fonts);
  expect(requests).toBeLessThanOrEqual(MOST_REQUESTS_TO_READ);
});
