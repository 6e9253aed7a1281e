import {
  isAlias,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type YAMLParseError,
} from 'yaml';
import { excerpt } from '../markdown/excerpt.ts';

/** Why a YAML text cannot be read, and how to mend it. */
interface Fault {
  /** Offset into the text. */
  readonly offset: number;
  readonly what: string;
  readonly mend: string;
}

const IN_QUOTES = 'If it is part of the text, put the whole value in quotes: `title: "…"`.';
const ONE_KEY_A_LINE = 'Write one key a line, with a colon and a space behind it.';

/** How to mend what the parser complains of, by its codes. */
const MENDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'Begin keys that belong together in the same column, and close every bracket.',
  BAD_SCALAR_START: IN_QUOTES,
  BLOCK_AS_IMPLICIT_KEY:
    'A colon and a space make a key. If they are part of the text, put the whole value in quotes: `title: "…"`. If the next line has the key, begin it in the same column as this one.',
  DUPLICATE_KEY: 'Remove one of the two.',
  MISSING_CHAR: `${ONE_KEY_A_LINE} Close quotes and brackets that were opened.`,
  MULTILINE_IMPLICIT_KEY: ONE_KEY_A_LINE,
  MULTIPLE_DOCS: 'Remove the line of hyphens or dots that ends the file early.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_DQ_ESCAPE: 'Write the backslash twice, or put the value in single quotes.',
  UNEXPECTED_TOKEN:
    'If it is part of the value, put the whole value in quotes; a quote of the same kind within is written twice (`\'it\'\'s\'`) or with a backslash (`"a \\"b\\""`).',
};

const WHATS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'has a key within a value',
  DUPLICATE_KEY: 'is a key that was given before',
  MULTIPLE_DOCS: 'begins a second document',
  TAB_AS_INDENT: 'is indented with a tab',
};

/**
 * The first fault of a parsed text: an error of the parser, or something that it accepts and that
 * would drop words here. Further errors are mostly consequences of the first.
 */
export function firstFault(document: Document.Parsed, text: string): Fault | undefined {
  const error = document.errors[0];
  if (!error) return droppedWords(document, text);
  const offset = culprit(error, text);
  const line = excerpt(lineOf(text, offset));
  if (isOutOfItem(text, offset)) {
    const mend = 'Indent it by two spaces, like the first key of its item behind `- `.';
    return { offset, what: `${line} stands outside the items of the list.`, mend };
  }
  const what = WHATS[error.code];
  return {
    offset,
    what: what ? `${line} ${what}.` : `${line} cannot be read as YAML: ${error.message}.`,
    mend: MENDS[error.code] ?? IN_QUOTES,
  };
}

/** Where to look: at the quote that was never closed, and never in the void behind the last line. */
function culprit({ message, pos }: Pick<YAMLParseError, 'message' | 'pos'>, text: string): number {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  const offset = quote === undefined ? pos[0] : text.lastIndexOf(quote);
  return Math.min(offset, text.trimEnd().length);
}

/** Whether a line is a key that stands too far left to belong to an item of the list above it. */
function isOutOfItem(text: string, offset: number): boolean {
  const above = text.slice(0, offset);
  return /^-[ \t]/m.test(above) && /^ ?[^\s#'"-][^:]*:(?:\s|$)/.test(lineOf(text, offset));
}

/** Tags (`!x`), anchors (`&x`) and aliases (`*x`) are syntax to YAML and mistakes to us. */
function droppedWords(document: Document.Parsed, text: string): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && node.tag === undefined && !node.anchor) return undefined;
      const offset = beginningOf(node, text);
      const line = excerpt(lineOf(text, offset));
      fault = {
        offset,
        what: `${line} has a value that begins with \`${text[offset]}\`, a sign that YAML keeps for itself.`,
        mend: IN_QUOTES,
      };
      return visit.BREAK;
    },
  });
  return fault;
}

/** A node's range begins behind its tag and anchor. */
function beginningOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  if (isAlias(node)) return start;
  return Math.max(text.lastIndexOf('!', start), text.lastIndexOf('&', start), 0);
}

/** The line in which an offset stands. */
export function lineOf(text: string, offset: number): string {
  const start = text.slice(0, offset).lastIndexOf('\n') + 1;
  return /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
}
