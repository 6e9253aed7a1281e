import type { Block } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { escapeHtml } from '../text/html.ts';
import { currentEdition } from './current.ts';
import type { Insert, Layer } from './inline-html.ts';
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
    layers: places.map(({ number, start, end }) => ({
      start: Math.max(start, block.start),
      end: Math.min(end, block.end),
      open: () => `<span class="parallel" data-parallel="${number}">`,
      close: '</span>',
    })),
    inserts: places.filter(({ lastBlock }) => lastBlock === block.id).map(sign),
  };
}

/** To the other passage; where there are several, to the line that lists them. */
function sign(place: ParallelPlace): Insert {
  const { end, number, twins } = place;
  const [twin, another] = twins;
  const target = another
    ? {
        link: `#${parallelLineId(place)}`,
        label: sayPlainly('parallel.toPlaces', { count: twins.length }),
      }
    : { link: twin.link, label: sayPlainly('parallel.toPlace', { place: twin.name }) };
  const { language } = currentEdition().words;
  const previews = twins.slice(0, MOST_SHOWN).map(({ preview }) => preview);
  return {
    at: end,
    html: `<a class="parallel-ref" href="${escapeHtml(target.link)}" aria-label="${escapeHtml(target.label)}" lang="${language}" data-parallel="${number}" data-preview="${previews.join(' ')}"></a>`,
  };
}
