import { problem, type Problem } from '../model/problem.ts';
import type { ProblemCode } from '../model/problem-catalogue.ts';
import { isBlank } from '../text/white-space.ts';
import { firstNotUtf8 } from './utf8.ts';

/**
 * Decodes a source as UTF-8, strictly; a byte order mark stays in the text, so that encoding the
 * text again gives the file back byte for byte. A file that is refused has one problem, for its
 * first bad byte.
 *
 * @param bytes the file, whole
 * @param file its path as problems name it
 * @returns the text, or the problem: the file holds no text, is not UTF-8, or holds a control
 *   byte other than tab, line feed, form feed and carriage return
 */
export function decodeSeed(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly problem: Problem } {
  const notUtf8 = firstNotUtf8(bytes) ?? Infinity;
  const control = firstControl(bytes) ?? Infinity;
  if (notUtf8 < control) return { problem: refuseNotUtf8(bytes, notUtf8, file) };
  if (control < Infinity) return { problem: refuseBinary(bytes, control, file) };
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return isBlank(text) ? { problem: refuseEmpty(bytes, file) } : { text };
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const textControls: ReadonlySet<number> = new Set([TAB, LINE_FEED, FORM_FEED, CARRIAGE_RETURN]);

function firstControl(bytes: Uint8Array): number | undefined {
  const at = bytes.findIndex((byte) => byte < SPACE && !textControls.has(byte));
  return at < 0 ? undefined : at;
}

function refuseEmpty(bytes: Uint8Array, file: string): Problem {
  const content = bytes.length === 0 ? '0 bytes' : `${bytes.length} bytes of white space`;
  return problem(
    'seed/empty',
    { file },
    `The source holds no text: ${content}.`,
    'Put the text into the file, or remove the file.',
  );
}

function refuseNotUtf8(bytes: Uint8Array, at: number, file: string): Problem {
  return refuseByte(
    'seed/not-utf8',
    bytes,
    at,
    file,
    'is not valid UTF-8',
    mendEncoding(bytes, at),
  );
}

function refuseBinary(bytes: Uint8Array, at: number, file: string): Problem {
  const mend =
    utf16Of(bytes) === undefined
      ? 'If the file is no text (a picture, a PDF, a word processor’s file), save its text as a ' +
        '`.txt` file in UTF-8; otherwise remove the byte.'
      : mendEncoding(bytes, at);
  return refuseByte('seed/binary', bytes, at, file, 'is a control byte that no text has', mend);
}

function refuseByte(
  code: ProblemCode,
  bytes: Uint8Array,
  at: number,
  file: string,
  fault: string,
  mend: string,
): Problem {
  const line = lineOf(bytes, at);
  const what = `The byte ${hex(bytes[at] ?? 0)} at offset ${at} (counted from 0), in line ${line}, ${fault}.`;
  return problem(code, { file, line }, what, mend);
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The line of a byte, from 1; CR LF, LF and CR end a line. */
function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) {
    const byte = bytes[index];
    const isEnd =
      byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[index + 1] !== LINE_FEED);
    if (isEnd) line += 1;
  }
  return line;
}

function mendEncoding(bytes: Uint8Array, at: number): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return `The file looks like ${utf16}: save it as UTF-8.`;
  const next = bytes[at + 1] ?? SPACE;
  if (next >= 0x80) return 'Save the file as UTF-8, from whichever encoding it is in.';
  const character = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  return (
    `The file looks like Windows-1252 or Latin-1, where this byte is "${character}": ` +
    'save it as UTF-8.'
  );
}

/** Every fourth byte NUL: in UTF-16 every second one is, in Latin script at least. */
const NUL_SHARE = 1 / 4;

function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  const beginning = bytes.subarray(0, 1024);
  const nuls = beginning.filter((byte) => byte === 0).length;
  return nuls >= 2 && nuls >= beginning.length * NUL_SHARE ? 'UTF-16' : undefined;
}
