import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { excerpt } from '../markdown/excerpt.ts';
import { ledgerFormat, type Ledger } from '../model/ledger.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { jsonFault } from './json-fault.ts';
import { shapeFault } from './ledger-shape.ts';
import { placeIn } from './yaml-place.ts';

/**
 * The ledger as its file holds it. The same ledger gives the same bytes, one value a line, so that
 * a version control system shows which promise was made when.
 */
export function toJson(ledger: Ledger): string {
  return `${JSON.stringify(ledger, undefined, 2)}\n`;
}

/**
 * Reads a ledger out of its file, every promise or none.
 *
 * @param file the path as problems name it
 */
export function parseLedger(text: string, file: string): { ledger: Ledger } | { problem: Problem } {
  const value = parseJson(text);
  if (value instanceof SyntaxError) return { problem: noJson(text, file) };
  const { data, error } = ledgerFormat.safeParse(value);
  if (error) return { problem: misshapen(text, file, value, error.issues[0]) };
  // What we wrote ourselves needs no second look, and that would take a second for 10,000 blocks.
  const repeated = toJson(data) === text.replaceAll('\r\n', '\n') ? undefined : twice(text, file);
  return repeated ? { problem: repeated } : { ledger: data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

const RESTORE =
  'Only `npm run ledger accept` writes it. Restore it from your version control or a backup.';
/** What two editors do not agree on who each accepted a change of one source. */
const EITHER_HASH =
  'Of two lines `sha256` keep either: the next `npm run ledger accept` writes it anew.';
const CONFLICT = /^(?:<{7}|={7}|>{7})/m;

function noJson(text: string, file: string): Problem {
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    return unreadable(
      at(text, file, conflict.index),
      'holds the marks of a conflict between two versions',
      `Keep all the lines of both versions, in order; where one address has two lines, keep the one whose words are in the text. ${EITHER_HASH}`,
    );
  }
  const offset = jsonFault(text);
  const rest = text.slice(offset).split('\n', 1).join('');
  const what =
    rest === '' ? 'is no JSON: it ends too early' : `is no JSON from ${excerpt(rest)} on`;
  return unreadable(at(text, file, offset), what, RESTORE);
}

function misshapen(
  text: string,
  file: string,
  value: unknown,
  issue: z.core.$ZodIssue | undefined,
): Problem {
  const version = typeof value === 'object' && value && 'version' in value ? value.version : 1;
  if (typeof version === 'number' && version > 1) {
    return unreadable(
      { file },
      `is of version ${version}, and this program reads 1`,
      'Update Variorum.',
    );
  }
  const tree = treeOf(text).contents;
  const { path, what } = shapeFault(value, issue);
  return unreadable(
    at(text, file, placeIn(tree, path) ?? 0),
    `is not of its form: ${what}`,
    RESTORE,
  );
}

/** JSON lets the later of two equal keys win, and the promise of the other would be lost. */
function twice(text: string, file: string): Problem | undefined {
  const error = treeOf(text).errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (!error) return undefined;
  const [, key = ''] = /^"([^"]*)"/.exec(text.slice(error.pos[0])) ?? [];
  return unreadable(
    at(text, file, error.pos[0]),
    `has "${key}" twice in one place`,
    key === 'sha256' ? EITHER_HASH : 'Keep the line whose words are in the text.',
  );
}

/** The text as YAML, of which JSON is a part: for its places, which `JSON.parse` does not tell. */
function treeOf(text: string) {
  return parseDocument(text, { schema: 'failsafe', prettyErrors: false, stringKeys: true });
}

function at(text: string, file: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function unreadable(place: Place, what: string, mend: string): Problem {
  return problem('ledger/unreadable', place, `The ledger "${place.file}" ${what}.`, mend);
}
