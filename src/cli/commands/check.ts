import { hasErrors } from '../../model/problem.ts';
import { load } from '../../site/load.ts';
import type { Command } from '../context.ts';
import { summary } from '../summary.ts';

/** Reports the problems of a corpus; fails where one of them forbids a build. */
export const check: Command = ({ settings, say, report }) => {
  const { edition, problems } = load(settings);
  report(problems);
  const failed = hasErrors(problems);
  if (!failed) say(`Nothing forbids a build: ${summary(edition)}.`);
  return Promise.resolve(failed ? 1 : 0);
};
