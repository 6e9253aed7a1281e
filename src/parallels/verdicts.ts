import type { Quote } from '../model/corpus.ts';
import type { Passage } from '../model/document.ts';
import { isProblem, problem, type Place, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import type { VerdictRecord } from '../model/verdicts.ts';

/** What a verdict says of two passages, of which the first is in the earlier text. */
export interface PlacedVerdict extends Pick<VerdictRecord, 'verdict' | 'label' | 'note'> {
  /** Indexes of the texts. */
  readonly texts: readonly [number, number];
  readonly passages: readonly [Passage, Passage];
}

/** A text in which quoted words can be placed. */
export interface Quotable {
  readonly slug: string;
  readonly place: (quote: Quote, at: Place) => Passage | Problem;
}

/**
 * Places the quotes of the editor's verdicts.
 *
 * @returns every two passages of each verdict whose quotes all have their place; and problems
 */
export function placeVerdicts(
  verdicts: readonly VerdictRecord[],
  texts: readonly Quotable[],
): { placed: PlacedVerdict[]; problems: Problem[] } {
  const indexes = new Map(texts.map(({ slug }, index) => [slug, index]));
  const placed: PlacedVerdict[] = [];
  const problems: Problem[] = [];
  for (const { passages, verdict, label, note } of verdicts) {
    const found = passages.map((quoted) => placeOne(quoted, texts, indexes));
    const faults = [...found.filter(isProblem), ...twins(passages)];
    problems.push(...faults);
    if (faults.length > 0) continue;
    const sides = found
      .flatMap((one) => ('text' in one ? [one] : []))
      .sort((one, other) => one.text - other.text);
    for (const [index, a] of sides.entries()) {
      for (const b of sides.slice(index + 1)) {
        const pair = [a.passage, b.passage] as const;
        placed.push({ texts: [a.text, b.text], passages: pair, verdict, label, note });
      }
    }
  }
  return { placed, problems };
}

type Quoted = VerdictRecord['passages'][number];

function placeOne(
  quoted: Quoted,
  texts: readonly Quotable[],
  indexes: ReadonlyMap<string, number>,
): { text: number; passage: Passage } | Problem {
  const { article, place } = quoted;
  const text = indexes.get(article);
  const quotable = text === undefined ? undefined : texts[text];
  if (text === undefined || !quotable) {
    const what = `There is no article "${article}".${didYouMean(article, indexes.keys())}`;
    return problem('parallels/unknown-article', place, what, 'Name an article by its slug.');
  }
  const passage = quotable.place(quoted, place);
  return isProblem(passage) ? inYaml(passage) : { text, passage };
}

/** Messages on quotes name attributes, as in MDX; here they are keys. */
function inYaml(one: Problem): Problem {
  const asKeys = (text: string): string =>
    text
      .replace(/\b(on|before|after)=(?=["'])/g, '$1: ')
      .replace(/\bthe attribute that is named\b/, 'the key that is named');
  return { ...one, what: asKeys(one.what), mend: asKeys(one.mend) };
}

function twins(passages: readonly Quoted[]): Problem[] {
  return passages.flatMap(({ article, place }, index) =>
    passages.slice(0, index).some((earlier) => earlier.article === article)
      ? [
          problem(
            'parallels/same-article',
            place,
            `Two passages of this verdict are of the article "${article}".`,
            'Tie passages of different articles; within one, link from a note.',
          ),
        ]
      : [],
  );
}
