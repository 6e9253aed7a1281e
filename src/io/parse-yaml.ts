import { LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { firstFault } from './yaml-fault.ts';
import { isNothing } from './yaml-value.ts';

/** Where an offset into a YAML text stands in its file. */
export type PlaceAt = (offset: number) => Place;

/** A YAML text as a tree; no root where the text says nothing. */
export interface ParsedYaml {
  readonly root: ParsedNode | undefined;
  readonly placeAt: PlaceAt;
}

/**
 * Parses YAML 1.2 in its failsafe schema: every scalar is the text that was written, so a date stays
 * a date, `1999` four digits and `1%` one per cent. Keys are unique; tags, anchors and aliases are
 * refused, for here they are slips (`*emphasis*`, `& Sons`) that would eat words.
 *
 * @param text YAML, or nothing
 * @param file the path as problems name it
 * @param firstLine the line of the file on which `text` begins
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine: number,
): ParsedYaml | { problem: Problem } {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
  });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const fault = firstFault(document, text);
  if (fault) {
    return { problem: problem('yaml/syntax', placeAt(fault.offset), fault.what, fault.mend) };
  }
  const { contents } = document;
  return { root: contents === null || isNothing(contents) ? undefined : contents, placeAt };
}
