import { isMap, isScalar, type YAMLMap } from 'yaml';
import { excerpt } from '../markdown/excerpt.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { parseYaml, type PlaceAt } from './parse-yaml.ts';
import { lineOf } from './yaml-fault.ts';
import { placeIn, type Path } from './yaml-place.ts';
import { plainValue } from './yaml-value.ts';

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
 * Reads keys with values out of YAML.
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
  const parsed = parseYaml(text, file, firstLine);
  if ('problem' in parsed) return parsed;
  const { root, placeAt } = parsed;
  if (root === undefined || isMap(root)) {
    return { mapping: asMapping(root, placeAt, { file, line: firstLine }) };
  }
  const [offset] = root.range;
  return { problem: notAMapping(lineOf(text, offset), placeAt(offset)) };
}

/** @param start the place of the whole, for what stands nowhere in it */
export function asMapping(root: YAMLMap | undefined, placeAt: PlaceAt, start: Place): Mapping {
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

/** @param line what stands where keys with values should */
function notAMapping(line: string, place: Place): Problem {
  const what = `${excerpt(line)} is not a key with its value.`;
  const mend = 'Write one key a line, with a colon and a space behind it: `title: …`.';
  return problem('yaml/not-a-mapping', place, what, mend);
}
