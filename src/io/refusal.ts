import { problem, type Problem } from '../model/problem.ts';

/** The system's refusals that an editor is likely to meet, in words. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist, or is a link to something that does not',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
};

/**
 * Does something that the system may refuse.
 *
 * @param file the file in hand, as problems name it
 * @param action the thing to do; what it throws becomes a problem if it is the system's word
 */
export function attempt<T>(file: string, action: () => T): { value: T } | { problem: Problem } {
  try {
    return { value: action() };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { problem: refusal(file, String(error.code)) };
  }
}

/** The problem of a file that cannot be read, with the system's code for the reason. */
export function refusal(file: string, code: string): Problem {
  const words = WORDS[code];
  const reason = words === undefined ? code : `${words} (${code})`;
  const mend = 'Make it readable, or remove it.';
  return problem('corpus/unreadable', { file }, `"${file}" cannot be read: ${reason}.`, mend);
}
