import type { Drawing } from '../charts/drawing.ts';
import { networkFile, publicationsFile, tiesFile, timelineFile } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { tiedTerms } from '../model/tied-terms.ts';
import { claimDrawings } from './claim-charts.ts';
import { egoDrawing, networkDrawings } from './network-chart.ts';
import { sourcesDrawings, timelineDrawings } from './timeline-chart.ts';

/** Every drawing that can be taken along, by the name of its file without the ending. */
export function drawingsToTake(edition: Edition): { file: string; drawing: Drawing }[] {
  const widest = [
    { name: timelineFile, drawings: timelineDrawings(edition) },
    { name: networkFile, drawings: networkDrawings(edition) },
    { name: publicationsFile, drawings: sourcesDrawings(edition) },
  ].flatMap(({ name, drawings }) => {
    const drawing = drawings.at(-1);
    return drawing ? [{ file: withoutEnding(name), drawing }] : [];
  });
  const egos = tiedTerms(edition).flatMap((term) => {
    const drawing = egoDrawing(edition, term);
    return drawing ? [{ file: withoutEnding(tiesFile(term.id, 'svg')), drawing }] : [];
  });
  return [...claimDrawings(edition), ...widest, ...egos];
}

function withoutEnding(file: string): string {
  return file.replace(/\.svg$/, '');
}
