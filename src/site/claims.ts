import type { ClaimState } from '../charts/state-mark.ts';
import {
  claimDate,
  claimLine,
  sourceName,
  voiceName,
  writtenValue,
} from '../exports/claim-words.ts';
import {
  articleBySlug,
  type Article,
  type Claim,
  type Edition,
  type Measure,
} from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { phrase } from '../words/words.ts';
import { blockLabel } from './block-label.ts';
import { href } from './href.ts';
import { quoteInSentence } from './quote-in-sentence.ts';

/** A claim as a page shows it. */
export interface ShownClaim {
  /** Unique in the page of claims. */
  readonly id: string;
  readonly article: Article;
  readonly source: string;
  readonly value: string;
  readonly date: string | undefined;
  /** Who is named as asserting it, if not the source itself. */
  readonly by: string | undefined;
  readonly after: string | undefined;
  readonly status: string | undefined;
  readonly isAltered: boolean;
  readonly state: ClaimState;
  /** All of it in a line. */
  readonly line: string;
  /** The address of its passage, base included. */
  readonly href: string;
  /** Where that is, as a reader finds it. */
  readonly block: string;
  /** The sentence with the words marked. */
  readonly quote: string;
}

/** The claims of a measure, in order. */
export function shownClaims(edition: Edition, measure: Measure): ShownClaim[] {
  return measure.claims.map((claim, index) => {
    const article = articleBySlug(edition, claim.article);
    const { data } = claim.annotation;
    const after = claim.retelling && voiceName(edition, { kind: 'term', id: claim.retelling.of });
    return {
      id: `_claim-${measure.id}-${index + 1}`,
      article,
      source: sourceName(article),
      value: writtenValue(measure, claim),
      date: claimDate(claim, edition),
      by: data.by === undefined ? undefined : voiceName(edition, claim.voice),
      after,
      status:
        data.status === 'asserted' ? undefined : phrase(edition.words, `status.${data.status}`),
      isAltered: isAltered(claim),
      state: stateOf(measure, claim, index),
      line: claimLine(edition, measure, claim),
      href: href(annotationAddress(article, claim.annotation)),
      block: blockLabel(article.document, claim.annotation.block),
      quote: quoteInSentence(article, claim.annotation),
    };
  });
}

/** In the order of the legend, which says what each means (`claimState` in the words). */
export const CLAIM_STATES: readonly ClaimState[] = ['says', 'otherwise', 'altered', 'contradicts'];

function stateOf({ contradictions, variants }: Measure, claim: Claim, index: number): ClaimState {
  if (contradictions.some((pair) => pair.includes(index))) return 'contradicts';
  if (isAltered(claim)) return 'altered';
  return variants[0]?.claims.includes(index) ? 'says' : 'otherwise';
}

function isAltered({ retelling }: Claim): boolean {
  return retelling !== undefined && retelling.altered.length > 0;
}
