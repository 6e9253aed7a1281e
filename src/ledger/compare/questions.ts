import { LEDGER_FILE } from '../../model/ledger.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import { excerptOf, excerptsOfChange } from './excerpts.ts';

/*
 * What the ledger asks an editor, each question with its answers.
 */

/** A part of an article whose address was published. */
interface Part {
  /** Its address (see `articlePromise`). */
  readonly promise: string;
  readonly kind: 'block' | 'note';
  readonly at: Place;
}

const accepting = (promise: string) => `\`npm run ledger accept ${promise}\``;

export function reworded({ promise, kind, at }: Part, old: string, now: string): Problem {
  const [was, is] = excerptsOfChange(old, now);
  return kind === 'block'
    ? problem(
        'ledger/reworded',
        at,
        `${promise} was published with the words ${was}; where it stood there is now ${is}.`,
        `If that is the same paragraph reworded: ${accepting(promise)}. If it is another one: ` +
          `\`npm run ledger retire ${promise}\`. Otherwise restore the words.`,
      )
    : problem(
        'ledger/reworded',
        at,
        `${promise} was published as a note on ${was} and is now on ${is}.`,
        `If it is to stay the same note: ${accepting(promise)}. If it is another one, give it ` +
          'another `id`. Otherwise restore its `on`.',
      );
}

export function moved({ promise, kind, at }: Part, exact: string): Problem {
  const quoted = excerptOf(exact);
  return kind === 'block'
    ? problem(
        'ledger/moved',
        at,
        `${promise} was published as ${quoted}, between other words than it stands now, and the ` +
          'text says this too shortly or too often to know it by.',
        `If it is the same: ${accepting(promise)}. If not: \`npm run ledger retire ${promise}\`.`,
      )
    : problem(
        'ledger/moved',
        at,
        `${promise} was published as a note on ${quoted}, between other words than it stands now.`,
        `If that is the place: ${accepting(promise)}. If not, name the right one with \`before\` ` +
          'or `after`.',
      );
}

export function gonePart({ promise, kind, at }: Part, exact: string): Problem {
  return problem(
    'ledger/gone',
    at,
    kind === 'block'
      ? `${promise} was published with the words ${excerptOf(exact)} and is gone.`
      : `${promise} was published as a note on ${excerptOf(exact)} and is gone.`,
    `Restore it, or leave a tombstone that still shows the words: ${accepting(promise)}.`,
  );
}

/** @param renamed where the text of a gone article stands now, if it can be told */
export function goneWhole(
  promise: string,
  title: string,
  renamed?: { readonly file: string; readonly alias: string },
): Problem {
  const hint = renamed
    ? `If it was renamed, write \`aliases: ${renamed.alias}\` into ${renamed.file}. Otherwise restore`
    : 'Restore';
  return problem(
    'ledger/gone',
    { file: LEDGER_FILE },
    `${promise} was published as "${title}" and is gone.`,
    `${hint} it, or leave a tombstone: ${accepting(promise)}.`,
  );
}

/** @param what the sentence that says what is not in the ledger yet */
export function unaccepted(promise: string, what: string, at: Place): Problem {
  return problem(
    'ledger/unaccepted',
    at,
    what,
    `When it is to be published, promise that it stays: ${accepting(promise)}.`,
  );
}
