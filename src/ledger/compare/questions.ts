import { LEDGER_FILE } from '../../model/ledger.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import type { Part } from './article-parts.ts';
import { excerptOf, excerptsOfChange } from './excerpts.ts';

/*
 * What the ledger asks an editor, each question with its answers.
 */

const accepting = (promise: string) => `\`npm run ledger accept ${promise}\``;

export function reworded({ promise, kind, at, gone, old = '', now = '' }: Part): Problem {
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
        gone === undefined
          ? `${promise} was published as a note on ${was} and is now on ${is}.`
          : `${promise} was published as a note on ${was}, is a tombstone since ${gone} and would now be on ${is}.`,
        `If it is to stay the same note: ${accepting(promise)}. If it is another one, give it ` +
          'another `id`. Otherwise restore its `on`.',
      );
}

export function moved({ promise, kind, at, now = '' }: Part): Problem {
  const quoted = excerptOf(now);
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

export function gonePart({ promise, kind, at, old = '' }: Part): Problem {
  return problem(
    'ledger/gone',
    at,
    kind === 'block'
      ? `${promise} was published with the words ${excerptOf(old)} and is gone.`
      : `${promise} was published as a note on ${excerptOf(old)} and is gone.`,
    `Restore it, or leave a tombstone that still shows the words: ${accepting(promise)}.`,
  );
}

/** @param asRenamed what an editor would have to do if it was renamed, where that can be told */
export function goneWhole(promise: string, title: string, asRenamed?: string): Problem {
  const hint =
    asRenamed === undefined ? 'Restore' : `If it was renamed, ${asRenamed}. Otherwise restore`;
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
