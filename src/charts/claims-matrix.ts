import { drawing, LINE_HEIGHT, TEXT_SIZE, type Drawing } from './drawing.ts';
import { stateMark, type ClaimState } from './state-mark.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { wrapText } from './text-width.ts';

/** What one source claims of one measure. */
export interface MatrixClaim {
  readonly value: string;
  readonly state: ClaimState;
  /** All of what is said, and by whom. */
  readonly title: string;
  readonly href: string;
}

interface Matrix {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly columns: readonly string[];
  /** The claims of each row stand in its cells, one cell for each column. */
  readonly rows: readonly {
    readonly label: string;
    readonly href: string;
    readonly cells: readonly (readonly MatrixClaim[])[];
  }[];
  /** What the signs mean. */
  readonly legend: readonly { readonly state: ClaimState; readonly words: string }[];
  /** What an empty cell means. */
  readonly empty: string;
}

const LABEL = 260;
const COLUMN = 150;
const SIGN = 20;
const PAD = 8;
const MOST_LINES = 3;

/**
 * A matrix of claims, measures by sources: a sign for how a claim stands to the others, with its value.
 * The page has this as a table, whose cells open the words; the drawing is for taking along.
 */
export function claimsMatrix({ id, title, desc, columns, rows, legend, empty }: Matrix): Drawing {
  const width = Math.max(LABEL + columns.length * COLUMN, 760);
  const parts: string[] = [];
  let x = 0;
  for (const { state, words } of legend) {
    parts.push(sign(state, x, 2), svgText(words, { x: x + SIGN, y: 14, class: 'soft' }));
    x += width / (legend.length + 1);
  }
  parts.push(svgText(empty, { x, y: 14, class: 'soft' }));
  const heads = columns.map((name) => wrapText(name, (COLUMN - PAD) / 1.12, TEXT_SIZE, MOST_LINES));
  const most = Math.max(1, ...heads.map(({ length }) => length));
  let y = 28 + most * LINE_HEIGHT;
  parts.push(
    ...heads.flatMap((lines, index) =>
      words(lines, LABEL + index * COLUMN, y - lines.length * LINE_HEIGHT, 'strong'),
    ),
  );
  y += 4;
  for (const { cells, href, label } of rows) {
    const lines = wrapText(label, LABEL - 2 * PAD, TEXT_SIZE, MOST_LINES);
    parts.push(
      element('line', { class: 'grid', x1: 0, x2: width, y1: y, y2: y }),
      element('a', { href }, ...words(lines, 0, y + PAD / 2)),
    );
    let height = lines.length * LINE_HEIGHT;
    for (const [index, claims] of cells.entries()) {
      const drawn = drawCell(claims, LABEL + index * COLUMN, y + PAD / 2);
      parts.push(drawn.svg);
      height = Math.max(height, drawn.height);
    }
    y += height + PAD;
  }
  return drawing({ id, title, desc, width, height: y, class: 'claims-matrix' }, ...parts);
}

function drawCell(
  claims: readonly MatrixClaim[],
  x: number,
  top: number,
): { svg: string; height: number } {
  let height = 0;
  const parts = claims.map(({ href, state, title, value }) => {
    const lines = wrapText(value, COLUMN - SIGN - PAD, TEXT_SIZE, MOST_LINES);
    const y = top + height;
    height += lines.length * LINE_HEIGHT + 2;
    return linkedMark(
      href,
      title,
      { class: 'mark' },
      sign(state, x, y + 1.5),
      ...words(lines, x + SIGN, y),
    );
  });
  return { svg: parts.join(''), height };
}

function sign(state: ClaimState, x: number, y: number): string {
  return element('svg', { x, y, width: 14, height: 14 }, stateMark(state));
}

function words(lines: readonly string[], x: number, top: number, style?: string): string[] {
  return lines.map((line, index) =>
    svgText(line, { x, y: top + (index + 1) * LINE_HEIGHT - 4, class: style }),
  );
}
