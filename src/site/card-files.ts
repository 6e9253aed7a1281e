import type { PageCards } from '../model/page-cards.ts';

/** The file beside a page that holds its cards. */
const CARDS_FILE = 'cards.js';

/** As in `load.ts`: the pages and the integration are two graphs of modules within one process. */
const shared = globalThis as { [kept]?: Map<string, string> | undefined };
const kept = Symbol.for('variorum.cards');

/** The files of cards of the pages made so far: paths within the site → scripts. */
export function cardFiles(): Map<string, string> {
  return (shared[kept] ??= new Map<string, string>());
}

/**
 * Keeps the cards of a page for the file beside it. A script and no JSON, because an edition that is
 * opened from a folder can run files and fetch none.
 *
 * @param page where the page stands, from the root of the site, with a slash at both ends
 * @returns the address of the file, from the root of the site
 */
export function keepCards(page: string, cards: PageCards): string {
  cardFiles().set(page.slice(1) + CARDS_FILE, `variorumCards=${JSON.stringify(cards)}\n`);
  return page + CARDS_FILE;
}
