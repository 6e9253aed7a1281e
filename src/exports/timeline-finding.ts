import { readDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { joined } from '../words/join.ts';
import { phrase } from '../words/words.ts';
import { sourceName } from './claim-words.ts';
import { formatDate } from './format-date.ts';

/** What the timeline shows, in a sentence or two. */
export function timelineFinding({ events, articles, words }: Edition): string {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return phrase(words, 'timeline.noneWritten');
  const when = (date: string) => formatDate(readDate(date), words);
  if (events.length === 1) {
    return phrase(words, 'timeline.single', { event: first.label, date: when(first.date) });
  }
  const span = phrase(words, 'timeline.span', {
    count: events.length,
    first: when(first.date),
    last: when(last.date),
  });
  const shared = events.filter(({ tellings }) => sourcesOf(tellings) > 1).length;
  const counts = articles
    .map((article) => ({
      name: sourceName(article),
      told: events.filter(({ tellings }) => tellings.some((one) => one.article === article.slug)),
    }))
    .filter(({ told }) => told.length > 0);
  const evidence = counts.map(({ name, told }) =>
    phrase(words, 'timeline.tells', { source: name, count: told.length }),
  );
  if (evidence.length === 0) {
    return joined(words, 'typography.sentences', [span, phrase(words, 'timeline.noneTold')]);
  }
  return joined(words, 'typography.sentences', [
    span,
    phrase(words, 'timeline.told', { sources: joined(words, 'typography.comma', evidence) }),
    shared === 0
      ? phrase(words, 'timeline.noneShared')
      : phrase(words, 'timeline.shared', { count: shared }),
  ]);
}

function sourcesOf(tellings: readonly { readonly article: string }[]): number {
  return new Set(tellings.map(({ article }) => article)).size;
}
