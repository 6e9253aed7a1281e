import { isQuestion } from '../ledger/severity.ts';
import type { Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import { load } from '../site/load.ts';
import type { Context } from './context.ts';

/** What an answer to the ledger stands on. */
export interface Books extends Context {
  /** The ledger's file. */
  readonly path: string;
  readonly edition: Edition;
  readonly ledger: Ledger | undefined;
  readonly questions: readonly Problem[];
}

/**
 * Opens the ledger beside the edition. An edition that is not whole is refused: what could not be
 * read would be taken for gone.
 */
export function openBooks(context: Context): Books | undefined {
  const { settings, report, say } = context;
  if (settings.ledger === undefined) {
    say('Sources that are not the corpus’s own have no ledger. Name one with --ledger.');
    return undefined;
  }
  const { edition, ledger, problems } = load(settings);
  const faults = problems.filter((one) => !isQuestion(one));
  if (hasErrors(faults)) {
    report(faults);
    say('Mend these first: what cannot be read would count as gone.');
    return undefined;
  }
  const questions = problems.filter(isQuestion);
  return { ...context, path: settings.ledger, edition, ledger, questions };
}
