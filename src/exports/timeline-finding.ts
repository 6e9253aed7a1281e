import { readDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { counted } from '../text/counted.ts';
import { sourceName } from './claim-words.ts';
import { formatDate } from './format-date.ts';

/** What the timeline shows, in a sentence or two. */
export function timelineFinding({ events, articles, words }: Edition): string {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return 'No events are written down.';
  const when = (date: string) => formatDate(readDate(date), words);
  if (events.length === 1) return `One event is written down: ${first.label}, ${when(first.date)}.`;
  const span = `${counted(events.length, 'event')} from ${when(first.date)} to ${when(last.date)}.`;
  const shared = events.filter(({ tellings }) => sourcesOf(tellings) > 1).length;
  const counts = articles
    .map((article) => ({
      name: sourceName(article),
      told: events.filter(({ tellings }) => tellings.some((one) => one.article === article.slug)),
    }))
    .filter(({ told }) => told.length > 0);
  const evidence = counts.map(({ name, told }) => `${name} tells ${told.length}`).join(', ');
  const overlap =
    shared === 0
      ? 'No event is told by more than one source.'
      : `${shared === 1 ? 'One event is' : `${shared} are`} told by more than one source.`;
  return `${span} ${evidence === '' ? 'No text tells of any of them.' : `${evidence}. ${overlap}`}`;
}

function sourcesOf(tellings: readonly { readonly article: string }[]): number {
  return new Set(tellings.map(({ article }) => article)).size;
}
