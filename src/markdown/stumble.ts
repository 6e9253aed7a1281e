import type { VFileMessage } from 'vfile-message';
import { lineAt, offsetAt, type Point } from './positions.ts';

/** What the MDX parser tells about the place where it gave up. */
export interface Stumble {
  /** The whole text that was parsed. */
  readonly source: string;
  /** Where it gave up, as an offset into `source`. */
  readonly offset: number;
  /** The line of `offset`, up to there. */
  readonly before: string;
  /** The line of `offset`, from there on. */
  readonly from: string;
  /** The rule that was broken: `end-tag-mismatch`, `unexpected-character`… */
  readonly rule: string;
  /** The part of the parser that complains: `micromark-extension-mdx-jsx`… */
  readonly parser: string;
  /** The parser's own words. */
  readonly reason: string;
}

/** Reads a complaint of the MDX parser. */
export function readComplaint(complaint: VFileMessage, source: string): Stumble {
  const offset = offsetAt(source, pointOf(complaint));
  return {
    source,
    offset,
    ...lineAt(source, offset),
    rule: complaint.ruleId ?? '',
    parser: complaint.source ?? '',
    reason: complaint.reason,
  };
}

/**
 * A tag that is never closed is the culprit, but stands in the words of the complaint only; the
 * place given is the whole paragraph's, or none at all.
 */
function pointOf({ reason, place }: VFileMessage): Point {
  const tag = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason);
  if (tag) return { line: Number(tag[1]), column: Number(tag[2]) };
  if (place === undefined) return { line: 1, column: 1 };
  return 'start' in place ? place.start : place;
}
