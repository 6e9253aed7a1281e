import { counted } from '../text/counted.ts';
import { isFiltered, type Filters } from './search-filters.ts';
import type { Outcome } from './search-run.ts';

/** What there is to say about the outcome of a search, in one or two sentences. */
export function outcomeInWords(outcome: Outcome, written: string, filters: Filters): string {
  const cut = outcome.query.isCut ? ' Only the beginning of so long a query was searched for.' : '';
  return `${findings(outcome, written, filters)}${cut}`;
}

function findings(
  { hits, isWhole, looked, missing, offered, query, unfiltered }: Outcome,
  written: string,
  filters: Filters,
): string {
  if (query.parts.length === 0) return 'There are no letters or figures in that to search for.';
  const found = counted(hits.length, 'passage');
  const extent =
    looked < offered ? ` in the best ${looked} of ${offered.toLocaleString('en')} pages` : '';
  const lacking = missing.map((word) => `“${word}”`).join(', ');
  if (hits.length > 0 && isWhole) {
    const whole = hits.filter(({ held }) => held.length === query.parts.length).length;
    if (whole === hits.length) return `${found}${extent}.`;
    return `${counted(whole, 'passage')}${extent}, and ${hits.length - whole} of the texts with a part.`;
  }
  if (hits.length > 0) {
    const why = lacking === '' ? '' : ` None has ${lacking}.`;
    return `No passage has all of it; ${found} ${hits.length === 1 ? 'has' : 'have'} a part.${why}`;
  }
  if (isFiltered(filters) && unfiltered.length > 0)
    return `Nothing passes the filters; without them there ${unfiltered.length === 1 ? 'is' : 'are'} ${counted(unfiltered.length, 'passage')}.`;
  return `Nothing was found for “${shown(written)}”.`;
}

/** Characters of a query that are repeated to the reader. */
const LENGTH = 80;

function shown(written: string): string {
  const signs = Array.from(written.trim().toWellFormed());
  return signs.length > LENGTH ? `${signs.slice(0, LENGTH).join('')}…` : signs.join('');
}
