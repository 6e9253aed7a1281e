import { sourceName } from '../exports/claim-words.ts';
import type { Edition } from '../model/edition.ts';
import { phrase } from '../words/words.ts';

/** What a reader may choose to narrow a chart and its table down to. */
export interface FilterChoice {
  /** What is filtered has it as `data-<key>`. */
  readonly key: 'kind' | 'terms' | 'source';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What is filtered: the terms that it concerns, and who tells of it. */
interface Told {
  readonly terms: readonly string[];
  readonly tellings: readonly { readonly article: string }[];
}

/** The terms and sources that occur in what is filtered, in the order of the edition. */
export function filterChoices(
  { articles, terms, words }: Edition,
  told: readonly Told[],
): FilterChoice[] {
  const named = new Set(told.flatMap((one) => one.terms));
  const telling = new Set(told.flatMap(({ tellings }) => tellings.map(({ article }) => article)));
  return [
    {
      key: 'terms',
      label: phrase(words, 'chart.term'),
      options: terms
        .filter(({ id }) => named.has(id))
        .map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      key: 'source',
      label: phrase(words, 'chart.source'),
      options: articles
        .filter(({ slug }) => telling.has(slug))
        .map((article) => ({ value: article.slug, label: sourceName(article) })),
    },
  ];
}
