import type { Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSearcher } from '../../src/client/search-run.ts';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import type { Edition } from '../../src/model/edition.ts';
import { writeSearchIndex } from '../../src/offline/search-index.ts';
import { siteIn } from '../search/site.ts';
import { randomOf } from './random.ts';
import { markdownTable } from './table.ts';
import { generatedEdition } from './search/articles.ts';
import { coldSearch, openBrowser, warmLatency } from './search/browser.ts';
import { recallOf, soughtSentences } from './search/recall.ts';
import { serve } from './search/serve.ts';

const SIZES = [1000, 10_000];
/** Queries of which the latency is measured, and of which the bytes are. */
const QUERIES = 200;
const COLD_QUERIES = 10;

const program = join(import.meta.dirname, '../../src/cli/variorum.js');

/** Measures search on the default corpus and on generated ones, and tells of it in Markdown. */
export async function report(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const shell = join(folder, 'default');
  execFileSync(process.execPath, [program, 'build', '--out', shell], { stdio: 'ignore' });
  const { edition } = makeEdition(readCorpus(readSettings({}, '/').settings).corpus);
  const browser = await openBrowser();
  try {
    const rows = [await measure('default corpus', edition, folder, shell, browser)];
    for (const size of SIZES) {
      const name = `${size.toLocaleString('en')} articles`;
      rows.push(await measure(name, generatedEdition(size), folder, shell, browser));
    }
    return written(rows);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts the index of an edition into a site that was built, and searches there. */
async function measure(
  name: string,
  edition: Edition,
  folder: string,
  shell: string,
  browser: Browser,
): Promise<string[]> {
  const site = join(folder, name.replaceAll(' ', '-'));
  cpSync(shell, site, { recursive: true });
  const start = performance.now();
  await writeSearchIndex(edition, site);
  const seconds = (performance.now() - start) / 1000;
  const sought = soughtSentences(edition);
  const random = randomOf(3);
  const queries = sought.slice(0, QUERIES).map(({ query }) =>
    query
      .split(' ')
      .slice(0, 1 + random.below(3))
      .join(' '),
  );
  const served = await serve(site);
  const cold = [];
  for (const query of queries.slice(0, COLD_QUERIES)) {
    cold.push(await coldSearch(browser, served, query));
  }
  const latency = await warmLatency(browser, served, queries);
  served.close();
  const bundle = join(site, 'pagefind');
  const recall = await recallOf(await startSearcher(siteIn(bundle)), sought);
  const ordered = cold.toSorted((a, b) => a.bytes - b.bytes);
  const [usual, worst] = [ordered[Math.floor((ordered.length - 1) / 2)], ordered.at(-1)];
  const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(bundle, path)))
    .filter((stat) => stat.isFile());
  const size = files.reduce((sum, stat) => sum + stat.size, 0);
  process.stderr.write(
    `${name}: measured in ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
  );
  return [
    name,
    `${kilobytes(usual?.bytes)} (${kilobytes(worst?.bytes)})`,
    `${kilobytes(usual?.indexBytes)} (${kilobytes(worst?.indexBytes)})`,
    `${usual?.requests ?? 0} (${worst?.requests ?? 0})`,
    latency.median.toFixed(0),
    latency.p95.toFixed(0),
    `${(100 * recall).toFixed(1)} %`,
    `${(size / 1e6).toFixed(1)} MB`,
    String(files.length),
    seconds.toFixed(1),
  ];
}

function written(rows: readonly (readonly string[])[]): string {
  return (
    [
      '# Search',
      `Written by \`npm run bench search\`. The generated articles have about 700 words each, with the frequencies of words in real texts, and are the same in every run; the pages around the index are those of the default corpus.`,
      `To the first hits: the search page is opened with a query and an empty cache, and all that it has asked for by the time its first hits stand in it is counted whole, as it is sent: the page, its styles, scripts and fonts, the engine and the parts of the index (bodies, compressed, without headers). What it asks for behind them is not: more pages of the index, and the font of the texts, for which the first hits do not wait. The median of ${COLD_QUERIES} queries, in brackets the one that took most. Queries are made of the rarest words of random sentences. Milliseconds: from a query to its first hits on the page in Chromium, index and engine being loaded, for ${QUERIES} queries of one to three words, each searched for once before. Found: of 500 random sentences, those whose paragraph is among the first five hits for three of their rarer words.`,
      markdownTable([
        [
          'corpus',
          'to the first hits',
          'of it the index',
          'requests',
          'ms, median',
          'ms, p95',
          'found',
          'index',
          'files',
          'indexed in s',
        ],
        ...rows,
      ]),
    ].join('\n\n') + '\n'
  );
}

function kilobytes(bytes = 0): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
