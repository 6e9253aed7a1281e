import type { Alteration, Voice } from '../model/claims.ts';
import { readDate } from '../model/dates.ts';
import type { Article, Claim, Edition, Measure } from '../model/edition.ts';
import { valueAmid } from '../words/direction.ts';
import { joined, listOf } from '../words/join.ts';
import { phrase } from '../words/words.ts';
import { formatDate } from './format-date.ts';

/** A sentence with more names than these is none that anybody reads. */
const MOST_NAMES = 5;

type Named = Pick<Edition, 'articles' | 'terms' | 'words'>;

/** What a source is called where there is little room: its outlet, or else its title. */
export function sourceName({ original, title }: Pick<Article, 'original' | 'title'>): string {
  return original.outlet ?? title;
}

/** Who answers for a claim. */
export function voiceName(edition: Named, voice: Voice): string {
  if (voice.kind === 'source') return sourceNamed(edition, voice.slug);
  return edition.terms.find(({ id }) => id === voice.id)?.name ?? voice.id;
}

/** The value with the measure's unit, where it does not name one: "46.2 million users". */
export function writtenValue(
  { unit }: Pick<Measure, 'unit'>,
  { annotation, quantity }: Claim,
): string {
  const { value } = annotation.data;
  // Of a calendar year the figure is the name.
  if (unit === undefined || unit === 'year' || !quantity || quantity.unit !== undefined)
    return value;
  if (unit === '%') return `${value}%`;
  return `${value} ${quantity.figure === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** The time that a claim is about, as a reader writes it. */
export function claimDate({ annotation }: Claim, { words }: Named): string | undefined {
  const { asOf } = annotation.data;
  return asOf === undefined ? undefined : formatDate(readDate(asOf), words);
}

/** All of what one source claims, in a line: "The Wall Street Journal: less than 1%, April 2013, by Zeng Ming". */
export function claimLine(edition: Named, measure: Measure, claim: Claim): string {
  return joined(edition.words, 'typography.comma', [
    phrase(edition.words, 'claims.line', {
      source: sourceNamed(edition, claim.article),
      value: saidValue(edition, measure, claim),
    }),
    claimDate(claim, edition),
    ...claimVoices(edition, claim),
  ]);
}

/** Who answers for a claim, and in what way it is meant: "by Zeng Ming", "planned". */
export function claimVoices(edition: Named, claim: Claim): string[] {
  const { by, status } = claim.annotation.data;
  const { retelling } = claim;
  const { words } = edition;
  const retold = retelling && voiceName(edition, { kind: 'term', id: retelling.of });
  return [
    by && phrase(words, 'voice.by', { name: voiceName(edition, claim.voice) }),
    retold && phrase(words, 'voice.after', { name: retold }),
    retelling && retelling.altered.length > 0 && phrase(words, 'claimState.altered'),
    status !== 'asserted' && phrase(words, `status.${status}`),
  ].filter((one) => typeof one === 'string');
}

/** What the claims of a measure come to, in a sentence or two; nothing that was not computed. */
export function findingOf(edition: Named, measure: Measure): string {
  const { claims, standing } = measure;
  const { words } = edition;
  const changes = claims.flatMap((claim) => alterationOf(edition, measure, claim) ?? []);
  const own = {
    none: () => [phrase(words, 'finding.none')],
    single: () =>
      claims.map((claim) =>
        phrase(words, 'finding.single', { claim: claimLine(edition, measure, claim) }),
      ),
    agreed: () => [agreement(edition, measure)],
    contradicted: () => contradictions(edition, measure),
    altered: () => [],
    worded: () => [variantList(edition, measure), phrase(words, 'finding.worded')],
    apart: () => [variantList(edition, measure), apartness(edition, measure)],
    compatible: () => [variantList(edition, measure), phrase(words, 'finding.compatible')],
  }[standing]();
  return joined(words, 'typography.sentences', [...own, ...changes]);
}

function apartness({ words }: Named, { claims }: Measure): string {
  const dates = new Set(claims.map(({ annotation }) => annotation.data.asOf));
  return phrase(words, dates.size > 1 ? 'finding.otherTimes' : 'finding.otherStatus');
}

/** The value as a sentence says it. */
function saidValue({ words }: Named, measure: Pick<Measure, 'unit'>, claim: Claim): string {
  return valueAmid(words.language, writtenValue(measure, claim));
}

/** A fact in words stands in quotation marks; they are the editor's words, as in the claim. */
function shownValue(edition: Named, measure: Measure, claim: Claim): string {
  const value = saidValue(edition, measure, claim);
  return claim.quantity ? value : phrase(edition.words, 'typography.quote', { words: value });
}

function sourceNamed(edition: Named, slug: Article['slug']): string {
  const article = edition.articles.find((one) => one.slug === slug);
  return article ? sourceName(article) : slug;
}

function agreement(edition: Named, { claims, variants, unit }: Measure): string {
  const { words } = edition;
  const sources = new Set(claims.map(({ article }) => article)).size;
  const voices = variants[0]?.voices.map((voice) => voiceName(edition, voice)) ?? [];
  const [first] = claims;
  const value = first ? saidValue(edition, { unit }, first) : '';
  const claim = phrase(words, 'finding.says', { count: sources, value });
  const [only] = voices;
  return voices.length === 1 && only !== undefined
    ? phrase(words, 'finding.oneVoice', { claim, voice: only })
    : phrase(words, 'finding.voices', {
        claim,
        count: voices.length,
        voices: list(voices, edition),
      });
}

function contradictions(edition: Named, measure: Measure): string[] {
  return measure.contradictions.flatMap(([first, second]) => {
    const [a, b] = [measure.claims[first], measure.claims[second]];
    if (!a || !b) return [];
    const [one, other] = [claimLine(edition, measure, a), claimLine(edition, measure, b)];
    return phrase(edition.words, 'finding.contradiction', { one, other });
  });
}

/** Every value with its sources, but for what only a retelling made of one. */
function variantList(edition: Named, measure: Measure): string {
  const { words } = edition;
  const parts = measure.variants
    .filter(({ voices }) => voices.length > 0)
    .map(({ claims: indexes }) => {
      const own = indexes.flatMap((index) => measure.claims[index] ?? []);
      const [first] = own;
      const dates = new Set(own.map((claim) => claimDate(claim, edition)));
      const [date] = dates.size === 1 ? dates : [];
      const voices = new Set(own.map(({ voice }) => voiceName(edition, voice)));
      return phrase(words, 'finding.variant', {
        value: first ? shownValue(edition, measure, first) : '',
        details: joined(words, 'typography.comma', [list([...voices], edition), date]),
      });
    });
  return phrase(words, 'finding.variants', {
    variants: joined(words, 'typography.semicolon', parts),
  });
}

function alterationOf(edition: Named, measure: Measure, claim: Claim): string | undefined {
  const { words } = edition;
  const { retelling } = claim;
  const original =
    retelling?.original === undefined ? undefined : measure.claims[retelling.original];
  if (!retelling || !original || retelling.altered.length === 0) return undefined;
  const said: Record<Alteration, (one: Claim) => string> = {
    value: (one) => shownValue(edition, measure, one),
    date: (one) => claimDate(one, edition) ?? '',
    status: (one) => phrase(words, `status.${one.annotation.data.status}`),
  };
  const changes = retelling.altered.map((what) =>
    phrase(words, `alteration.${what}`, { new: said[what](claim), old: said[what](original) }),
  );
  return phrase(words, 'finding.alters', {
    source: sourceNamed(edition, claim.article),
    original: sourceNamed(edition, original.article),
    changes: joined(words, 'typography.semicolon', changes),
  });
}

function list(names: readonly string[], { words }: Named): string {
  if (names.length <= MOST_NAMES) return listOf(names, words);
  const others = phrase(words, 'voice.more', { count: names.length - MOST_NAMES + 1 });
  return listOf([...names.slice(0, MOST_NAMES - 1), others], words);
}
