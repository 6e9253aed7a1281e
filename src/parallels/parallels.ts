import { blockAt, type Document, type Passage } from '../model/document.ts';
import type { Slug } from '../model/ids.ts';
import type { Parallel, Parallels, ParallelSide } from '../model/parallels.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Selector } from '../model/selector.ts';
import type { VerdictRecord } from '../model/verdicts.ts';
import { findReuse, MOST_CHARACTERS, type Findings, type Reuse } from './find.ts';
import { reachOf } from './reach.ts';
import { placeVerdicts, type PlacedVerdict, type Quotable } from './verdicts.ts';
import type { ReuseText } from './words.ts';

/** An article whose text may have passages in common with others. */
export interface Comparable extends ReuseText, Quotable {
  readonly slug: Slug;
  readonly seed: { readonly file: string };
}

type Pair = Pick<PlacedVerdict, 'texts' | 'passages' | 'label' | 'note'> &
  Pick<Parallel, 'found' | 'accepted'>;

/**
 * Draws the parallels of an edition together: those that are found by comparing words, less those
 * that an editor rejects, and those that only an editor sees.
 *
 * @param articles in the edition's order
 * @param describe makes a selector of a passage
 */
export function makeParallels(
  articles: readonly Comparable[],
  verdicts: readonly VerdictRecord[],
  describe: (document: Document, passage: Passage) => Selector,
): { parallels: Parallels; problems: Problem[] } {
  const tooLarge = sizeProblem(articles);
  const findings = findReuse(tooLarge ? [] : articles);
  const { placed, problems } = placeVerdicts(verdicts, articles);
  const pairs = together(findings, placed);
  const reach = reachOf(pairs, findings.copies);
  const slugOf = (text: number): Slug => articleAt(articles, text).slug;
  const sideOf = (text: number, passage: Passage): ParallelSide => {
    const { document, slug } = articleAt(articles, text);
    const selector = describe(document, passage);
    return {
      article: slug,
      selector,
      block: blockAt(document, selector.start).id,
      lastBlock: blockAt(document, selector.end - 1).id,
    };
  };
  return {
    parallels: {
      all: pairs.map(({ texts: [a, b], passages, ...rest }, index) => ({
        ...rest,
        sides: [sideOf(a, passages[0]), sideOf(b, passages[1])],
        sources: reach[index] ?? 2,
      })),
      duplicates: findings.duplicates.map(({ texts: [a, b], share }) => ({
        articles: [articleAt(articles, a).slug, articleAt(articles, b).slug],
        share,
      })),
      copies: findings.copies.map(([first, ...others]) => [slugOf(first), ...others.map(slugOf)]),
      boilerplate: findings.boilerplate,
      phrases: findings.phrases,
      repetitions: findings.repetitions,
    },
    problems: tooLarge ? [tooLarge, ...problems] : problems,
  };
}

function articleAt(articles: readonly Comparable[], text: number): Comparable {
  const article = articles[text];
  if (!article) throw new RangeError(`There is no text ${text}.`);
  return article;
}

function sizeProblem(articles: readonly Comparable[]): Problem | undefined {
  const [first] = articles;
  const size = articles.reduce((sum, { document }) => sum + document.text.length, 0);
  if (!first || size <= MOST_CHARACTERS) return undefined;
  const [has, most] = [size, MOST_CHARACTERS].map((number) => number.toLocaleString('en'));
  return problem(
    'parallels/too-large',
    { file: first.seed.file.replace(/[^/]*$/, '') },
    `The sources have ${has} characters, and parallel passages are looked for in ${most} at most.`,
    'Build the corpus in parts, or name parallels yourself in `content/parallels.yaml`.',
  );
}

/** What was found and what was said of it, as one list in the order of the texts. */
function together(findings: Findings, verdicts: readonly PlacedVerdict[]): Pair[] {
  const byTexts = Map.groupBy(verdicts, ({ texts }) => texts.join());
  const met = new Set<PlacedVerdict>();
  const found = findings.reuses.flatMap((reuse): Pair[] => {
    const own = (byTexts.get(reuse.texts.join()) ?? []).filter((one) => meets(one, reuse));
    for (const one of own) met.add(one);
    if (own.some(({ verdict }) => verdict === 'reject')) return [];
    const { texts, passages, kind, words, likeness } = reuse;
    return [
      {
        texts,
        passages,
        found: { kind, words, likeness },
        accepted: own.length > 0,
        label: joined(
          own.map(({ label }) => label),
          '; ',
        ),
        note: joined(
          own.map(({ note }) => note),
          ' ',
        ),
      },
    ];
  });
  const written = verdicts
    .filter((one) => one.verdict === 'accept' && !met.has(one))
    .map(({ texts, passages, label, note }): Pair => {
      return { texts, passages, accepted: true, label, note };
    });
  return [...found, ...written].sort(inOrder);
}

/** What several verdicts say of one parallel. */
function joined(words: readonly (string | undefined)[], separator: string): string | undefined {
  return words.filter((word) => word !== undefined).join(separator) || undefined;
}

function meets({ passages: [a, b] }: PlacedVerdict, { passages: [x, y] }: Reuse): boolean {
  return overlap(a, x) && overlap(b, y);
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}

function inOrder(one: Pair, other: Pair): number {
  return (
    one.texts[0] - other.texts[0] ||
    one.texts[1] - other.texts[1] ||
    one.passages[0].start - other.passages[0].start ||
    one.passages[1].start - other.passages[1].start
  );
}
