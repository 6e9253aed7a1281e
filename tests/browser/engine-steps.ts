import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, EngineModule, SearchSite } from '../../src/client/search-engine.ts';
import { siteFiles } from '../../src/offline/site-files.ts';
import type { Visitor } from './visitors.ts';

/** How many words are searched for: many, and in a moment. */
const WORDS = 60;

/** Words that stand in the articles of a built site, from anywhere in them, rare and frequent. */
export function wordsOfCorpus(folder: string): string[] {
  const pages = siteFiles(folder).filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
  const text = pages.map((file) => blocksOf(readFileSync(join(folder, file), 'utf8'))).join(' ');
  const words = [...new Set(text.match(/[\p{L}\p{N}]{2,}/gu))].sort();
  return words.filter((_, index) => index % Math.ceil(words.length / WORDS) === 0);
}

function blocksOf(html: string): string {
  return [...html.matchAll(/<p id="p\d+"[^>]*>(.*?)<\/p>/gs)]
    .map(([, content = '']) => content.replace(/<[^>]*>|&[^;]*;/g, ''))
    .join(' ');
}

/**
 * What the engine of a page's site finds for each word: pages by their id in the index, with their
 * score, and the places of the words in each. A portable edition brings its engines along; a host
 * has them in its bundle.
 */
export function enginePassages(page: Visitor, words: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (words) => {
    const brought = (globalThis as { variorumSearchSite?: SearchSite }).variorumSearchSite;
    const worker = document.body.dataset['worker'] ?? '';
    const address = new URL('pagefind/en/pagefind.js', new URL(worker, location.href)).href;
    const hosted = async (): Promise<Engine> => {
      const engine = (await import(address)) as EngineModule;
      // As the site does: it has no worker of the engine's.
      await engine.options({ noWorker: true });
      return engine;
    };
    const engine = brought ? await brought.engine('en/') : await hosted();
    const found: string[][] = [];
    for (const word of words) {
      const { results } = await engine.search(word, {});
      // Each page is read as well: it may be missing.
      const pages = await Promise.all(results.map((result) => result.data()));
      const texts = pages.map(({ raw_content }) => raw_content.length);
      found.push(
        results.map(
          ({ id, score, words }, index) => `${id} ${score} ${texts[index]} ${words.join()}`,
        ),
      );
    }
    return found;
  }, words as string[]);
}
