import type { Block } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { escapeHtml } from '../text/html.ts';
import { currentEdition } from './current.ts';
import type { Insert, Layer } from './inline-html.ts';
import { parallelKey } from './parallel-cards.ts';
import { MOST_SHOWN, parallelLineId, parallelPlacesOf, type ParallelPlace } from './parallels.ts';
import { sayPlainly } from './say.ts';

/** The parallel passages of a block, and the sign at the end of each that leads to the other text. */
export function parallelMarks(
  article: Article,
  block: Block,
): { layers: Layer[]; inserts: Insert[] } {
  const places = parallelPlacesOf(article).filter(
    ({ start, end }) => start < block.end && block.start < end,
  );
  return {
    layers: places.map((place) => ({
      start: Math.max(place.start, block.start),
      end: Math.min(place.end, block.end),
      open: () => `<span class="parallel" data-note="${parallelLineId(place)}">`,
      close: '</span>',
    })),
    inserts: places.filter(({ lastBlock }) => lastBlock === block.id).map(sign),
  };
}

/** To the other passage; where there are several, to the line that lists them. */
function sign(place: ParallelPlace): Insert {
  const { end, twins } = place;
  const [twin, another] = twins;
  const target = another
    ? {
        link: `#${parallelLineId(place)}`,
        label: sayPlainly('parallel.toPlaces', { count: twins.length }),
      }
    : { link: twin.link, label: sayPlainly('parallel.toPlace', { place: twin.name }) };
  const { language } = currentEdition().words;
  const card = parallelKey(twins.slice(0, MOST_SHOWN));
  return {
    at: end,
    html: `<a class="parallel-ref" href="${escapeHtml(target.link)}" aria-label="${escapeHtml(target.label)}" lang="${language}" data-note="${parallelLineId(place)}" data-card="${card}"></a>`,
  };
}
