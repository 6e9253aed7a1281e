import type { Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { blockStates } from './block-states.ts';
import { articlePromise } from './promises.ts';
import { lookUp, publishedOf } from './published.ts';

/**
 * Answers the ledger's question with no: what stands where a published block stood is another one.
 * The published block becomes a tombstone, and the other gets an id of its own when the edition is
 * made next.
 *
 * @param promise address of the block
 * @param today the day of which the tombstone speaks: `2026-11-22`
 * @returns `undefined` where there is no such question
 */
export function retire(
  edition: Edition,
  ledger: Ledger,
  promise: string,
  today: string,
): Ledger | undefined {
  for (const article of edition.articles) {
    const published = publishedOf(ledger, article);
    const id = promise.slice(articlePromise(article.slug, '').length);
    if (!published || promise !== articlePromise(article.slug, id)) continue;
    const { slug, entry } = published;
    const block = lookUp(entry.blocks, id);
    const state = blockStates(article.document, entry.blocks).get(id);
    if (!block || (state !== 'reworded' && state !== 'moved')) continue;
    const blocks = { ...entry.blocks, [id]: { ...block, gone: today } };
    return { ...ledger, articles: { ...ledger.articles, [slug]: { ...entry, blocks } } };
  }
  return undefined;
}
