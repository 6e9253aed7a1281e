import { checkQuestions } from '../markdown/check-questions.ts';
import type { QuestionsRecord } from '../model/corpus.ts';
import { questionsFormat } from '../model/formats.ts';
import { readMdxFile, type Read } from './mdx-file.ts';
import { misplaced } from './misplaced.ts';

/**
 * Reads `content/questions.mdx`.
 *
 * @param corpus the corpus folder, absolute
 * @param file the path within it
 */
export function readQuestions(corpus: string, file: string): Read<QuestionsRecord> {
  const { thing, problems } = readMdxFile(corpus, file, questionsFormat, checkQuestions);
  if (!thing) return { thing, problems };
  const { mentions, annotations, ...record } = thing;
  return { thing: record, problems: [...problems, ...misplaced(mentions, annotations)] };
}
