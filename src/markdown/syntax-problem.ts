import type { VFileMessage } from 'vfile-message';
import { problem, type Problem } from '../model/problem.ts';
import { excerpt } from './excerpt.ts';
import { pointAt } from './positions.ts';
import type { Recogniser, Slip } from './slip.ts';
import {
  commaBetween,
  lazyLine,
  openTag,
  quoteWithin,
  runawayValue,
  textInTag,
  unquotedValue,
} from './slips-in-tags.ts';
import { autolink, brace, comment, importedProse, lessThan } from './slips-in-text.ts';
import * as closing from './slips-of-closing.ts';
import { readComplaint, type Stumble } from './stumble.ts';

/**
 * The slips that the parser's complaints are traced back to. Of several that fit the first holds,
 * so the particular stand before the general.
 */
const recognisers: readonly Recogniser[] = [
  comment,
  autolink,
  lessThan,
  lazyLine,
  brace,
  importedProse,
  unquotedValue,
  commaBetween,
  runawayValue,
  textInTag,
  quoteWithin,
  openTag,
  closing.emptyElement,
  closing.textBehindTag,
  closing.neverClosed,
  closing.textBesideClosing,
  closing.wrongClosing,
  closing.strayClosing,
];

/**
 * Puts a complaint of the MDX parser into words for an editor: what was written, at its true place,
 * and how to write it instead.
 *
 * @param complaint what the parser threw
 * @param source the text it was given, whose lines are those of the file
 */
export function syntaxProblem(complaint: VFileMessage, source: string, file: string): Problem {
  const stumble = readComplaint(complaint, source);
  const { offset, what, mend } = recognise(stumble);
  return problem('mdx/syntax', { file, ...pointAt(source, offset) }, what, mend);
}

function recognise(stumble: Stumble): Slip {
  for (const recogniser of recognisers) {
    const slip = recogniser(stumble);
    if (slip) return slip;
  }
  return unrecognised(stumble);
}

function unrecognised({ offset, before, from, reason }: Stumble): Slip {
  return {
    offset,
    what: `${excerpt(before + from)} cannot be read as MDX. The parser says: ${reason}.`,
    mend: 'Write a backslash before a `<` or `{` that is part of the text.',
  };
}
