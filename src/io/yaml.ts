import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { excerpt } from '../markdown/excerpt.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { isNothing, plainValue } from './yaml-value.ts';
import { placeIn, type Path } from './yaml-place.ts';
import { firstFault, lineOf } from './yaml-fault.ts';

/** Keys with values, as they were read, and where each of them stands. */
export interface Mapping {
  /** Texts, lists and mappings. A key with nothing behind it is left out. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Line of each top-level key, those with nothing behind them included. */
  readonly keyLines: Readonly<Record<string, number>>;
  /** Where a key or a list's item stands; failing that, the nearest one above it. */
  placeOf(path: Path): Place;
}

/**
 * Reads YAML 1.2 in its failsafe schema: every scalar is the text that was written, so a date stays
 * a date, `1999` four digits and `1%` one per cent. Keys are unique; tags, anchors and aliases are
 * refused, for here they are slips (`*emphasis*`, `& Sons`) that would eat words.
 *
 * @param text YAML, or nothing
 * @param file the path as problems name it
 * @param firstLine the line of the file on which `text` begins
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
): { mapping: Mapping } | { problem: Problem } {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const fault = firstFault(document, text);
  if (fault)
    return { problem: problem('yaml/syntax', placeAt(fault.offset), fault.what, fault.mend) };
  const root = isNothing(document.contents) ? null : document.contents;
  if (root !== null && !isMap(root)) {
    const [offset] = root.range;
    return { problem: notAMapping(lineOf(text, offset), placeAt(offset)) };
  }
  return { mapping: asMapping(root ?? undefined, placeAt, { file, line: firstLine }) };
}

function asMapping(
  root: YAMLMap | undefined,
  placeAt: (offset: number) => Place,
  start: Place,
): Mapping {
  const placeOf = (path: Path) => {
    const offset = placeIn(root, path);
    return offset === undefined ? start : placeAt(offset);
  };
  const keys = (root?.items ?? []).flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  return {
    value: (root ? plainValue(root) : {}) as Readonly<Record<string, unknown>>,
    keyLines: Object.fromEntries(keys.map((key) => [key, placeOf([key]).line ?? 1])),
    placeOf,
  };
}

function notAMapping(line: string, place: Place): Problem {
  const what = `${excerpt(line)} is not a key with its value.`;
  const mend = 'Write one key a line, with a colon and a space behind it: `title: …`.';
  return problem('yaml/not-a-mapping', place, what, mend);
}
