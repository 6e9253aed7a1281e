import type { PageCards } from '../model/page-cards.ts';
import { loadOnDemand } from './on-demand.ts';

declare global {
  var variorumCards: PageCards | undefined;
}

/** The cards of the page, from the file beside it; none where that cannot be had. */
export async function loadCards(): Promise<PageCards> {
  await Promise.all([loadOnDemand('_cards'), loadOnDemand('_styles')]);
  return globalThis.variorumCards ?? { language: '', sources: [], twins: [], cards: {} };
}
