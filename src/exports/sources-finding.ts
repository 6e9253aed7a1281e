import { dateExtent, readDate } from '../model/dates.ts';
import type { Article, Edition } from '../model/edition.ts';
import { coverageOf } from '../text/coverage.ts';
import { joined } from '../words/join.ts';
import { phrase, type Words } from '../words/words.ts';
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
  if (!most || !least || most.share === 0) return phrase(words, 'coverage.none');
  const mostShare = percent.format(most.share);
  if (shares.length === 1) return phrase(words, 'coverage.only', { share: mostShare });
  return phrase(words, 'coverage.finding', {
    most: most.name,
    mostShare,
    least: least.name,
    leastShare: percent.format(least.share),
  });
}

/** Within what time the sources were published, and for how many that is said by the text itself. */
export function publishedFinding(dated: readonly Article[], words: Words): string {
  const when = (article: Article | undefined) =>
    article?.original.published === undefined
      ? ''
      : formatDate(readDate(article.original.published), words, 'day');
  const inOrder = dated.toSorted((a, b) => fromOf(a) - fromOf(b));
  const [first] = inOrder;
  const last = inOrder.at(-1);
  const inferred = dated.filter(({ basis }) => basis.published !== undefined).length;
  const said =
    inferred === 0
      ? phrase(words, 'published.allSaid')
      : inferred === dated.length
        ? phrase(words, 'published.noneSaid')
        : phrase(words, 'published.someSaid', {
            count: dated.length - inferred,
            inferred: phrase(words, 'published.inferred', { count: inferred }),
          });
  return joined(words, 'typography.sentences', [
    phrase(words, 'published.finding', {
      first: first ? sourceName(first) : '',
      firstDate: when(first),
      last: last ? sourceName(last) : '',
      lastDate: when(last),
    }),
    said,
  ]);
}

function fromOf({ original }: Article): number {
  return original.published === undefined ? 0 : dateExtent(original.published).from;
}
