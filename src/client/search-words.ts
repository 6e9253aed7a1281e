import {
  cut,
  filteredOut,
  found,
  foundIn,
  foundMore,
  foundMoreIn,
  inPages,
  lacking,
  nothing,
  noWords,
  onlyParts,
  parts as withParts,
} from 'virtual:words/outcome';
import { comma, quote, sentences } from 'virtual:words/typography';
import { isFiltered, type Filters } from './search-filters.ts';
import type { Outcome } from './search-run.ts';
import { said } from './words.ts';

/** What there is to say about the outcome of a search, in one or two sentences. */
export function outcomeInWords(outcome: Outcome, written: string, filters: Filters): string {
  const findings = findingsInWords(outcome, written, filters);
  return outcome.query.isCut ? findings + sentences + cut : findings;
}

function findingsInWords(outcome: Outcome, written: string, filters: Filters): string {
  const { hits, isWhole, missing, query, unfiltered } = outcome;
  if (query.parts.length === 0) return noWords;
  if (hits.length > 0 && isWhole) return wholeInWords(outcome);
  if (hits.length > 0) {
    const words = missing.map(inQuotes).join(comma);
    const some = said(onlyParts, { count: hits.length });
    return words === '' ? some : some + sentences + said(lacking, { words });
  }
  return isFiltered(filters) && unfiltered.length > 0
    ? said(filteredOut, { count: unfiltered.length })
    : said(nothing, { query: inQuotes(shown(written)) });
}

/** Of passages that hold all of it; of the texts there may be others, with a part. */
function wholeInWords({ hits, looked, offered, query }: Outcome): string {
  const count = hits.filter(({ held }) => held.length === query.parts.length).length;
  const left = hits.length - count;
  const best = looked < offered && said(inPages, { looked, count: offered });
  if (left === 0) return best ? said(foundIn, { count, inPages: best }) : said(found, { count });
  const parts = said(withParts, { count: left });
  return best
    ? said(foundMoreIn, { count, inPages: best, parts })
    : said(foundMore, { count, parts });
}

function inQuotes(words: string): string {
  return said(quote, { words });
}

/** Characters of a query that are repeated to the reader. */
const LENGTH = 80;

function shown(written: string): string {
  const signs = Array.from(written.trim().toWellFormed());
  return signs.length > LENGTH ? `${signs.slice(0, LENGTH).join('')}…` : signs.join('');
}
