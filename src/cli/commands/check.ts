import { hasLedger } from '../../io/ledger.ts';
import { binding } from '../../ledger/severity.ts';
import { hasErrors } from '../../model/problem.ts';
import { load } from '../../site/load.ts';
import type { Command } from '../context.ts';
import { summary } from '../summary.ts';

/**
 * Reports the problems of a corpus, and whatever of it differs from what was published; fails where
 * one of them forbids a release.
 */
export const check: Command = ({ settings, say, report }) => {
  const { edition, problems } = load(settings);
  const all = binding(problems);
  report(all);
  const failed = hasErrors(all);
  if (!failed) say(`Nothing forbids a build: ${summary(edition)}.`);
  if (!failed && settings.ledger !== undefined && !hasLedger(settings)) {
    say('No address is promised yet. When you publish: npm run ledger accept');
  }
  return Promise.resolve(failed ? 1 : 0);
};
