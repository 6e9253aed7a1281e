import type { Alteration, Voice } from '../model/claims.ts';
import { readDate } from '../model/dates.ts';
import type { Article, Claim, Edition, Measure } from '../model/edition.ts';
import { formatDate } from './format-date.ts';

/** A sentence with more names than these is none that anybody reads. */
const MOST_NAMES = 5;

type Named = Pick<Edition, 'articles' | 'terms' | 'site'>;

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
export function claimDate({ annotation }: Claim, { site }: Named): string | undefined {
  const { asOf } = annotation.data;
  return asOf === undefined ? undefined : formatDate(readDate(asOf), site.language);
}

/** All of what one source claims, in a line: "The Wall Street Journal: less than 1%, April 2013, by Zeng Ming". */
export function claimLine(edition: Named, measure: Measure, claim: Claim): string {
  const { by, status } = claim.annotation.data;
  const { retelling } = claim;
  return [
    `${sourceNamed(edition, claim.article)}: ${writtenValue(measure, claim)}`,
    claimDate(claim, edition),
    by && `by ${voiceName(edition, claim.voice)}`,
    retelling && `after ${voiceName(edition, { kind: 'term', id: retelling.of })}`,
    retelling && retelling.altered.length > 0 ? 'altered in retelling' : undefined,
    status === 'asserted' ? undefined : status,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the claims of a measure come to, in a sentence or two; nothing that was not computed. */
export function findingOf(edition: Named, measure: Measure): string {
  const { claims, standing } = measure;
  const changes = claims.flatMap((claim) => alterationOf(edition, measure, claim) ?? []);
  const own = {
    none: () => ['No source says anything of it.'],
    single: () =>
      claims.map((claim) => `Only one passage says so. ${claimLine(edition, measure, claim)}.`),
    agreed: () => [agreement(edition, measure)],
    contradicted: () => contradictions(edition, measure),
    altered: () => [],
    worded: () => [
      `${variantList(edition, measure)} Words are not compared by machine: judge for yourself.`,
    ],
    apart: () => [variantList(edition, measure), apartness(measure)],
    compatible: () => [
      `${variantList(edition, measure)} The figures differ, and all of them may be true.`,
    ],
  }[standing]();
  return [...own, ...changes].join(' ');
}

function apartness({ claims }: Measure): string {
  const dates = new Set(claims.map(({ annotation }) => annotation.data.asOf));
  return dates.size > 1
    ? 'They do not speak of one time, so neither contradicts the other.'
    : 'They do not have one status, so neither contradicts the other.';
}

/** A fact in words stands in quotation marks; they are the editor's words, as in the claim. */
function quoted(measure: Measure, claim: Claim): string {
  const value = writtenValue(measure, claim);
  return claim.quantity ? value : `“${value}”`;
}

function sourceNamed(edition: Named, slug: Article['slug']): string {
  const article = edition.articles.find((one) => one.slug === slug);
  return article ? sourceName(article) : slug;
}

function agreement(edition: Named, { claims, variants, unit }: Measure): string {
  const sources = new Set(claims.map(({ article }) => article)).size;
  const voices = variants[0]?.voices.map((voice) => voiceName(edition, voice)) ?? [];
  const [first] = claims;
  const value = first ? writtenValue({ unit }, first) : '';
  const say = sources === 1 ? '1 source says' : `${sources} sources say`;
  const [only] = voices;
  const voice =
    voices.length === 1 && only !== undefined
      ? `all of it comes from one voice, ${only}`
      : `it rests on ${voices.length} independent voices: ${list(voices, edition)}`;
  return `${say} ${value}; ${voice}.`;
}

function contradictions(edition: Named, measure: Measure): string[] {
  return measure.contradictions.flatMap(([one, other]) => {
    const [a, b] = [measure.claims[one], measure.claims[other]];
    if (!a || !b) return [];
    return `${claimLine(edition, measure, a)}; but ${claimLine(edition, measure, b)}. Both cannot be true.`;
  });
}

/** Every value with its sources, but for what only a retelling made of one. */
function variantList(edition: Named, measure: Measure): string {
  const parts = measure.variants
    .filter(({ voices }) => voices.length > 0)
    .map(({ claims: indexes }) => {
      const own = indexes.flatMap((index) => measure.claims[index] ?? []);
      const [first] = own;
      const value = first ? quoted(measure, first) : '';
      const dates = new Set(own.map((claim) => claimDate(claim, edition)));
      const [date] = dates.size === 1 ? dates : [];
      const voices = new Set(own.map(({ voice }) => voiceName(edition, voice)));
      return `${value} (${[list([...voices], edition), date].filter(Boolean).join(', ')})`;
    });
  return `${parts.join('; ')}.`;
}

function alterationOf(edition: Named, measure: Measure, claim: Claim): string | undefined {
  const { retelling } = claim;
  const original =
    retelling?.original === undefined ? undefined : measure.claims[retelling.original];
  if (!retelling || !original || retelling.altered.length === 0) return undefined;
  const changed: Record<Alteration, () => string> = {
    value: () => `${quoted(measure, claim)} instead of ${quoted(measure, original)}`,
    date: () =>
      `dated ${claimDate(claim, edition) ?? ''} instead of ${claimDate(original, edition) ?? ''}`,
    status: () => `${claim.annotation.data.status} instead of ${original.annotation.data.status}`,
  };
  const source = sourceNamed(edition, claim.article);
  const retold = sourceNamed(edition, original.article);
  return `${source} retells ${retold} and alters it: ${retelling.altered.map((one) => changed[one]()).join('; ')}.`;
}

function list(names: readonly string[], { site }: Named): string {
  const shown =
    names.length > MOST_NAMES
      ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} others`]
      : names;
  return new Intl.ListFormat(site.language, { type: 'conjunction' }).format(shown);
}
