import { NARROW, WIDE, type Drawing } from '../charts/drawing.ts';
import { timeline, type Lane } from '../charts/timeline.ts';
import { sourceName } from '../exports/claim-words.ts';
import { formatDate } from '../exports/format-date.ts';
import { quotedLine } from '../exports/telling-words.ts';
import { timelineFinding } from '../exports/timeline-finding.ts';
import { articleAddress } from '../model/addresses.ts';
import { readDate } from '../model/dates.ts';
import type { Article, Edition } from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { phrase } from '../words/words.ts';
import { blockLabel } from './block-label.ts';
import { href } from './href.ts';

/** The timeline of all events, for a phone and for a wider screen; nothing where no text tells any. */
export function timelineDrawings(edition: Edition): Drawing[] {
  const lanes = edition.articles.map((article, index) => laneOf(edition, article, index));
  if (lanes.every(({ rows }) => rows.length === 0)) return [];
  return [NARROW, WIDE].map((width) =>
    timeline({
      id: 'timeline',
      title: phrase(edition.words, 'timeline.drawing'),
      desc: timelineFinding(edition),
      lanes,
      width,
      words: edition.words,
    }),
  );
}

function laneOf(edition: Edition, article: Article, series: number): Lane {
  const { words } = edition;
  const told = edition.events.filter(({ tellings }) =>
    tellings.some((telling) => telling.article === article.slug),
  );
  const rows = told.flatMap((event) =>
    event.tellings
      .filter((telling) => telling.article === article.slug)
      .map((telling) => {
        const written = formatDate(readDate(event.date), words);
        const mark = phrase(words, 'timeline.mark', { event: event.label, date: written });
        const isAgain = event.tellings.find((one) => one.article === article.slug) !== telling;
        return {
          label: isAgain
            ? phrase(words, 'timeline.again', {
                event: event.label,
                block: blockLabel(article.document, telling.annotation.block),
              })
            : event.label,
          date: event.date,
          written,
          title: `${mark}\n${quotedLine(edition, telling)}`,
          href: href(annotationAddress(article, telling.annotation)),
          terms: event.terms,
          source: article.slug,
        };
      }),
  );
  return {
    label: phrase(words, 'timeline.lane', { source: sourceName(article), count: told.length }),
    href: href(articleAddress(article.slug)),
    series,
    rows,
  };
}
