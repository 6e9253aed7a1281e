import { dateExtent, readDate } from '../model/dates.ts';
import type { Article, Edition } from '../model/edition.ts';
import { coverageOf } from '../text/coverage.ts';
import { counted } from '../text/counted.ts';
import type { Words } from '../words/words.ts';
import { sourceName } from './claim-words.ts';
import { formatDate } from './format-date.ts';

/** How much of the sources is annotated, and of which of them most and least. */
export function coverageFinding({ articles, words }: Pick<Edition, 'articles' | 'words'>): string {
  const shares = articles
    .map((article) => ({ name: sourceName(article), share: coverageOf(article).share }))
    .sort((a, b) => b.share - a.share);
  const percent = new Intl.NumberFormat(words.language, { style: 'percent' });
  const [most] = shares;
  const least = shares.at(-1);
  if (!most || !least || most.share === 0) return 'Nothing is annotated yet.';
  if (shares.length === 1) return `${percent.format(most.share)} of the text is annotated.`;
  return `Most is annotated of ${most.name}, ${percent.format(most.share)}, and least of ${least.name}, ${percent.format(least.share)}.`;
}

/** Within what time the sources were published, and for how many that is said by the text itself. */
export function publishedFinding(dated: readonly Article[], words: Words): string {
  const when = (article: Article | undefined) =>
    article?.original.published === undefined
      ? ''
      : formatDate(readDate(article.original.published), words);
  const inOrder = dated.toSorted((a, b) => fromOf(a) - fromOf(b));
  const [first] = inOrder;
  const last = inOrder.at(-1);
  const inferred = dated.filter(({ basis }) => basis.published !== undefined).length;
  const said =
    inferred === 0
      ? 'Every date stands in its text.'
      : inferred === dated.length
        ? 'No text says its date: each is inferred.'
        : `${counted(dated.length - inferred, 'text')} ${dated.length - inferred === 1 ? 'says its' : 'say their'} date; for ${inferred} it is inferred.`;
  return `The first source is ${first ? sourceName(first) : ''}, ${when(first)}, the last ${last ? sourceName(last) : ''}, ${when(last)}. ${said}`;
}

function fromOf({ original }: Article): number {
  return original.published === undefined ? 0 : dateExtent(original.published).from;
}
