import type { ProblemCode } from '../model/problem-catalogue.ts';
import type { Problem } from '../model/problem.ts';

/*
 * How much a question of the ledger weighs depends on what is being done. A build is for the
 * editor's eyes: it tells what is open and goes on, or nobody could see a change before promising
 * it. A check and a release ask whether the site may be published as it is, and an open question
 * means no.
 */

/** Whether a problem is a question of the ledger, rather than a fault of the corpus. */
export function isQuestion({ code }: Problem): boolean {
  return QUESTIONS.has(code);
}

const QUESTIONS: ReadonlySet<ProblemCode> = new Set([
  'ledger/gone',
  'ledger/moved',
  'ledger/reworded',
  'ledger/unaccepted',
]);

/** The problems as a check or a release counts them: every open question of the ledger an error. */
export function binding(problems: readonly Problem[]): Problem[] {
  return problems.map((one) => (isQuestion(one) ? { ...one, severity: 'error' } : one));
}

/**
 * The problems without what only follows from others: a file that cannot be read, or a quote that
 * is not found, takes notes out of the edition that nobody has removed.
 */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const isBroken = problems.some((one) => one.severity === 'error' && !isQuestion(one));
  return isBroken ? problems.filter(({ code }) => code !== 'ledger/gone') : [...problems];
}
