import type { Drawing } from '../charts/drawing.ts';
import { networkFile, publicationsFile, timelineFile } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { claimDrawings } from './claim-charts.ts';
import { networkDrawings } from './network-chart.ts';
import { sourcesDrawings, timelineDrawings } from './timeline-chart.ts';

/** Every drawing that can be taken along, by the name of its file without the ending. */
export function drawingsToTake(edition: Edition): { file: string; drawing: Drawing }[] {
  const widest = [
    { name: timelineFile, drawings: timelineDrawings(edition) },
    { name: networkFile, drawings: networkDrawings(edition) },
    { name: publicationsFile, drawings: sourcesDrawings(edition) },
  ].flatMap(({ name, drawings }) => {
    const drawing = drawings.at(-1);
    return drawing ? [{ file: name.replace(/\.svg$/, ''), drawing }] : [];
  });
  return [...claimDrawings(edition), ...widest];
}
