import { dateExtent } from '../model/dates.ts';
import type { Article, Evidence, TimelineEvent } from '../model/edition.ts';
import type { EventMeta } from '../model/registers.ts';

/**
 * Brings each event of the register together with the passages that tell of it.
 *
 * @returns the events in the order of time: by their beginning, the shorter first; also those of
 *   which no text tells
 */
export function eventsTold(
  events: readonly EventMeta[],
  articles: readonly Pick<Article, 'slug' | 'annotations'>[],
): TimelineEvent[] {
  const tellings = articles.flatMap(({ annotations, slug }) =>
    annotations.flatMap((annotation): Evidence<'event'>[] => {
      const { data } = annotation;
      return data.kind === 'event' ? [{ article: slug, annotation: { ...annotation, data } }] : [];
    }),
  );
  const byEvent = Map.groupBy(tellings, ({ annotation }) => annotation.data.of);
  return events
    .map(({ id, date, basis, label, terms }) => ({
      event: { id, date, basis, label, terms, tellings: byEvent.get(id) ?? [] },
      ...dateExtent(date),
    }))
    .sort((a, b) => order(a.from, b.from) || order(a.to, b.to))
    .map(({ event }) => event);
}

/** Not a difference: what is infinite on both sides has none. */
function order(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
