import { claimVoices, writtenValue } from '../exports/claim-words.ts';
import { measureAddress } from '../model/addresses.ts';
import type { Passage } from '../model/document.ts';
import type { Article, Edition } from '../model/edition.ts';
import type { BlockId, Slug } from '../model/ids.ts';
import { currentEdition } from './current.ts';
import { href } from './href.ts';

/** What a passage claims, as the page of its text shows it. */
export interface TextClaim extends Passage {
  /** Unique in the page. */
  readonly id: string;
  /** The block in which the passage ends. */
  readonly lastBlock: BlockId;
  /** What the claim is about. */
  readonly measure: string;
  readonly value: string;
  /** Who answers for it, and in what way it is meant. */
  readonly voices: readonly string[];
  /** Where all sources' claims of it are compared, base included. */
  readonly link: string;
}

const known = new WeakMap<Edition, ReadonlyMap<Slug, readonly TextClaim[]>>();

/** The claims that a text makes, in its order. */
export function textClaims({ slug }: Article): readonly TextClaim[] {
  const edition = currentEdition();
  const claims = known.get(edition) ?? claimsByText(edition);
  known.set(edition, claims);
  return claims.get(slug) ?? [];
}

function claimsByText(edition: Edition): ReadonlyMap<Slug, readonly TextClaim[]> {
  const all = edition.measures.flatMap((measure) =>
    measure.claims.map((claim) => ({ measure, claim, ...claim.annotation.selector })),
  );
  const byText = Map.groupBy(all, ({ claim }) => claim.article);
  return new Map(
    [...byText].map(([slug, own]) => [
      slug,
      own
        .toSorted((one, other) => one.start - other.start || one.end - other.end)
        .map(({ measure, claim, start, end }, index) => ({
          id: `_claim-${index + 1}`,
          start,
          end,
          lastBlock: claim.annotation.lastBlock,
          measure: measure.label,
          value: writtenValue(measure, claim),
          voices: claimVoices(edition, claim),
          link: href(measureAddress(measure.id)),
        })),
    ]),
  );
}
