import type { Drawing } from '../charts/drawing.ts';
import {
  claimsPictureFile,
  coverageFile,
  dispersionFile,
  mentionsPictureFile,
  networkFile,
  publicationsFile,
  tiesFile,
  timelineFile,
} from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { tiedTerms } from '../model/tied-terms.ts';
import { claimDrawings } from './claim-charts.ts';
import { claimsPicture } from './claims-matrix.ts';
import { egoDrawing, networkDrawings } from './network-chart.ts';
import { publicationsDrawing } from './publication-chart.ts';
import { coverageDrawing, dispersionDrawings, mentionsDrawing } from './strip-charts.ts';
import { timelineDrawings } from './timeline-chart.ts';

/** Every drawing that can be taken along, by the name of its file without the ending. */
export function drawingsToTake(edition: Edition): { file: string; drawing: Drawing }[] {
  const single = [
    { name: timelineFile, drawing: timelineDrawings(edition).at(-1) },
    { name: networkFile, drawing: networkDrawings(edition).at(-1) },
    { name: publicationsFile, drawing: publicationsDrawing(edition) },
    { name: dispersionFile, drawing: dispersionDrawings(edition).at(-1) },
    { name: coverageFile, drawing: coverageDrawing(edition) },
    { name: claimsPictureFile, drawing: claimsPicture(edition) },
    ...edition.terms.map((term) => ({
      name: mentionsPictureFile(term.id),
      drawing: mentionsDrawing(edition, term),
    })),
    ...tiedTerms(edition).map((term) => ({
      name: tiesFile(term.id, 'svg'),
      drawing: egoDrawing(edition, term),
    })),
  ].flatMap(({ drawing, name }) =>
    drawing ? [{ file: name.replace(/\.svg$/, ''), drawing }] : [],
  );
  return [...claimDrawings(edition), ...single];
}
