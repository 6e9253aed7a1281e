import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';
import { adviceFor, isPicture, kindOf, type ContentKind } from './content-kinds.ts';
import { listFiles } from './list-files.ts';
import { attempt } from './refusal.ts';

/** The files of `content/` by kind, as paths within the corpus, in the order of their code units. */
type ContentFiles = Readonly<Record<ContentKind, readonly string[]>>;

/**
 * Lists what is in a corpus's `content/`.
 *
 * @param corpus absolute path
 * @returns the files that are read, and a warning for each that is not
 */
export function contentFiles(corpus: string): { files: ContentFiles; problems: Problem[] } {
  const folder = join(corpus, 'content');
  const found = attempt('content', () => lstatSync(folder, { throwIfNoEntry: false }));
  if ('problem' in found) return { files: sorted([]), problems: [found.problem] };
  if (!found.value) return { files: sorted([]), problems: [noContent()] };
  const { paths, problems } = listFiles(folder, corpus);
  const files = paths.map((path) => `content/${path}`);
  const unread = files.filter((file) => kindOf(file) === undefined && !isPicture(file));
  return { files: sorted(files), problems: [...problems, ...unread.map(unreadFile)] };
}

function sorted(files: readonly string[]): ContentFiles {
  const ofKind = (kind: ContentKind) => files.filter((file) => kindOf(file) === kind);
  return {
    site: ofKind('site'),
    article: ofKind('article'),
    term: ofKind('term'),
    page: ofKind('page'),
    questions: ofKind('questions'),
    measures: ofKind('measures'),
    events: ofKind('events'),
    relations: ofKind('relations'),
    parallels: ofKind('parallels'),
    words: ofKind('words'),
    ledger: ofKind('ledger'),
  };
}

function noContent(): Problem {
  const what = 'The corpus has no folder `content/`, so the site is built with defaults.';
  const mend = 'Add `content/site.yaml` with a `title:` to give the site a name.';
  return problem('corpus/no-content', { file: 'content' }, what, mend);
}

function unreadFile(file: string): Problem {
  return problem(
    'corpus/unread',
    { file },
    `"${file}" is not read and has no effect.`,
    adviceFor(file),
  );
}
