import { counted } from '../text/counted.ts';
import type { Quote } from '../model/corpus.ts';
import { certainReason, QUOTE_EXACTLY, type Reason } from './certain-reasons.ts';
import { nearestOf, proposerIn, type Proposal } from './propose.ts';
import type { Searchable } from './searchable.ts';
import { attribute, showPlace } from './show.ts';
import type { Lost, PublishedQuote } from './sought.ts';
import { overTwoBlocks } from './two-blocks.ts';

/** Proposals listed where none is ahead: a longer list is not read. */
const MOST_SHOWN = 3;

/** Why quoted words do not stand in a text: the first reason that applies, the certain ones first. */
export function reasonFor(quote: Quote, text: Searchable, known?: PublishedQuote): Reason {
  return certainReason(quote, text) ?? overTwoBlocks(quote, text) ?? nearest(known ?? quote, text);
}

function nearest(lost: Lost, text: Searchable): Reason {
  const proposals = proposerIn(text)(lost);
  const best = nearestOf(proposals);
  if (best) {
    const { start, end } = best.passage;
    const words = text.document.text.slice(start, end);
    return {
      what: `The nearest is ${shown(best, text)}.`,
      mend: `If that is meant, write ${attribute('on', words)}.`,
    };
  }
  if (proposals.length === 0) return { what: 'Nothing like them does.', mend: QUOTE_EXACTLY };
  const list = proposals.slice(0, MOST_SHOWN).map((proposal) => shown(proposal, text));
  return { what: `About as near are ${list.join('; ')}.`, mend: QUOTE_EXACTLY };
}

function shown({ errors, passage }: Proposal, { document }: Searchable): string {
  const place = showPlace(document, passage);
  return errors === 0 ? place : `${place} (${counted(errors, 'letter')} different)`;
}
