import { isIndexed, type Block } from '../../../src/model/document.ts';
import type { Article, Edition } from '../../../src/model/edition.ts';
import { articleAddress } from '../../../src/model/addresses.ts';
import type { Searcher } from '../../../src/client/search-run.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { tokensOf } from '../../../src/text/search-words.ts';
import { outcomeOf } from '../../search/site.ts';
import { randomOf } from '../random.ts';

/** Sentences that are looked for. */
const SAMPLE = 500;
/** Words of a sentence that are asked for: its rarest. */
const WORDS = 3;
/** The sentence's paragraph is to be among so many first hits. */
const AMONG = 5;

/** A sentence of the corpus, where it stands, and the query that is made of it. */
export interface Sought {
  readonly address: string;
  readonly block: string;
  readonly query: string;
}

/** Random sentences with so many different words, each with its rarest ones as a query. */
export function soughtSentences(edition: Edition, size = SAMPLE): Sought[] {
  const count = new Map<string, number>();
  const all: { article: Article; block: Block; words: readonly string[] }[] = [];
  for (const article of edition.articles) {
    for (const block of article.document.blocks.filter(isIndexed)) {
      const text = article.document.text.slice(block.start, block.end);
      for (const { start, end } of sentences(text, article.language)) {
        const words = new Set(tokensOf(text.slice(start, end), new Map()).map(({ norm }) => norm));
        for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
        if (words.size >= WORDS) all.push({ article, block, words: [...words] });
      }
    }
  }
  const random = randomOf(7);
  return Array.from({ length: Math.min(size, all.length) }, () => {
    const [{ article, block, words } = random.pick(all)] = all.splice(random.below(all.length), 1);
    const rare = words.toSorted((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0));
    return {
      address: articleAddress(article.slug),
      block: block.id,
      query: rare.slice(0, WORDS).join(' '),
    };
  });
}

/** The share of sentences whose paragraph is among the first hits. */
export async function recallOf(searcher: Searcher, sought: readonly Sought[]): Promise<number> {
  let found = 0;
  for (const { address, block, query } of sought) {
    const { hits } = await outcomeOf(searcher, query);
    const isThere = hits
      .slice(0, AMONG)
      .some(({ found: { page }, passage }) => page.address === address && passage.id === block);
    if (isThere) found += 1;
  }
  return found / sought.length;
}
