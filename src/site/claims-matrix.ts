import type { Drawing } from '../charts/drawing.ts';
import { claimsMatrix } from '../charts/claims-matrix.ts';
import type { ClaimState } from '../charts/state-mark.ts';
import { sourceName } from '../exports/claim-words.ts';
import { claimsFinding } from '../exports/claims-finding.ts';
import { measureAddress } from '../model/addresses.ts';
import type { Article, Edition, Measure } from '../model/edition.ts';
import { phrase } from '../words/words.ts';
import { CLAIM_STATES, shownClaims, type ShownClaim } from './claims.ts';
import { href } from './href.ts';

/** More columns than this are no table that a screen holds. */
const MOST_SOURCES = 8;

/** What the sources claim, measures by sources. */
export interface ClaimsMatrix {
  readonly rows: readonly { readonly measure: Measure; readonly claims: readonly ShownClaim[] }[];
  /** The sources with the most to say, in the edition's order. */
  readonly columns: readonly Article[];
  /** How many more sources claim something. */
  readonly left: number;
}

export function matrixOf(edition: Edition): ClaimsMatrix {
  const rows = edition.measures
    .filter(({ claims }) => claims.length > 0)
    .map((measure) => ({ measure, claims: shownClaims(edition, measure) }));
  const number = new Map<string, number>();
  for (const { claims } of rows) {
    for (const slug of new Set(claims.map(({ article }) => article.slug))) {
      number.set(slug, (number.get(slug) ?? 0) + 1);
    }
  }
  const speaking = edition.articles.filter(({ slug }) => number.has(slug));
  const most = speaking
    .toSorted((a, b) => (number.get(b.slug) ?? 0) - (number.get(a.slug) ?? 0))
    .slice(0, MOST_SOURCES);
  const columns = speaking.filter((article) => most.includes(article));
  return { rows, columns, left: speaking.length - columns.length };
}

/** The same drawn, for taking along; nothing where nothing is claimed. */
export function claimsPicture(edition: Edition): Drawing | undefined {
  const { columns, rows } = matrixOf(edition);
  if (rows.length === 0) return undefined;
  const states = CLAIM_STATES.map(
    (state) => [state, phrase(edition.words, `claimState.${state}`)] as [ClaimState, string],
  );
  return claimsMatrix({
    id: 'claims',
    title: phrase(edition.words, 'matrix.title'),
    desc: claimsFinding(edition),
    columns: columns.map(sourceName),
    rows: rows.map(({ claims, measure }) => ({
      label: measure.label,
      href: href(measureAddress(measure.id)),
      cells: columns.map(({ slug }) =>
        claims
          .filter(({ article }) => article.slug === slug)
          .map(({ href: address, line, state, value }) => ({
            value,
            state,
            title: phrase(edition.words, 'claims.measured', {
              measure: measure.label,
              claim: line,
            }),
            href: address,
          })),
      ),
    })),
    legend: states.map(([state, words]) => ({ state, words })),
    empty: phrase(edition.words, 'matrix.empty'),
  });
}
