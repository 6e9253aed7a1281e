import { expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { SITES } from './sites.ts';

const PAGES = ['', 'articles/wsj-amos/', 'glossary/amos/', 'search/', 'timeline/'];
/** Performance is reported and held to nothing: it tells as much of the machine as of the site. */
const HELD_TO_100 = ['accessibility', 'best-practices', 'seo'];
const CATEGORIES = [...HELD_TO_100, 'performance'];

/** What of Lighthouse's result is read here. */
interface Report {
  readonly audits: Readonly<Record<string, { score: number | null; title: string }>>;
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
}

// The mobile preset, which is Lighthouse's own default.
for (const path of PAGES) {
  test(`Lighthouse has nothing to say against /${path}`, async () => {
    test.setTimeout(600_000);
    const browser = await launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage();
      const options = { onlyCategories: CATEGORIES, logLevel: 'error' } as const;
      const result = await lighthouse(SITES.main.url + path, options, undefined, page);
      const { audits, categories } = result?.lhr as unknown as Report;
      const held = HELD_TO_100.map((name) => categories[name]);
      const failed = held.flatMap((category) =>
        (category?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`),
      );
      expect(failed).toEqual([]);
      expect(held.map((category) => category?.score)).toEqual([1, 1, 1]);
      console.log(
        `/${path} performance: ${Math.round((categories['performance']?.score ?? 0) * 100)}`,
      );
    } finally {
      await browser.close();
    }
  });
}
