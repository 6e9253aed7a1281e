import type { Edition } from '../model/edition.ts';
import { notesBeside } from './block-groups.ts';
import { notesOf } from './notes.ts';

const MARKS_SHEET = 'virtual:marks.css';

/**
 * Gives the style sheet that ties each note beside a text to the mark where its passage begins: the
 * first note of a stretch to the first mark, and so on for as many as stand beside one stretch.
 *
 * @param current the editions whose texts are shown, at the time of asking
 */
export function marksSheet(current: () => readonly Edition[]) {
  return {
    name: 'variorum:marks',
    resolveId: (id: string) => (id === MARKS_SHEET ? `\0${id}` : undefined),
    load: (id: string) =>
      isMarksSheet(id) ? tyingSheet(Math.max(0, ...current().map(mostBeside))) : undefined,
  };
}

/** Whether a module of Vite's is the sheet of marks. */
export function isMarksSheet(id: string): boolean {
  return id === `\0${MARKS_SHEET}`;
}

/** The most notes that stand beside one group of blocks. */
function mostBeside({ articles }: Edition): number {
  const groups = articles.flatMap((article) => notesBeside(article, notesOf(article)));
  return Math.max(0, ...groups.map((notes) => notes.length));
}

/** Custom properties hand the name on, so that `margin-notes.css` says where it is used. */
function tyingSheet(most: number): string {
  const places = Array.from({ length: most }, (_, index) => index + 1);
  const scope = ['--block', ...places.map((place) => `--at-${place}`)].join();
  return [
    `.stretch{anchor-scope:${scope}}`,
    ...places.map((at) => `.note:nth-child(${at}),[data-at='${at}']{--at:--at-${at}}`),
  ].join('\n');
}
