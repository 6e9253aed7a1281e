import type { Heading, Root } from 'mdast';
import { readLink } from '../model/links.ts';
import { problem, type Problem } from '../model/problem.ts';
import { readLinks } from './links.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain-text.ts';

/** A heading, and what stands below it up to the next. */
interface Section {
  readonly heading: Heading;
  readonly answer: Root;
}

/**
 * The rule for `content/questions.mdx`: each heading is of the second level and a question, and what
 * stands below it is the answer, which names at least one passage that supports it. What stands ahead
 * of the first question is free.
 */
export function checkQuestions(tree: Root, file: string): Problem[] {
  const sections = sectionsOf(tree);
  if (sections.length > 0) return sections.flatMap((section) => checkQuestion(section, file));
  const what = 'The file holds no question.';
  const mend =
    'Write each as a heading, `## Why …?`, with its answer below it, or remove the file.';
  return [problem('question/malformed', { file }, what, mend)];
}

/** Definitions (`[1]: article:…`) serve every section, wherever they stand. */
function sectionsOf({ children }: Root): Section[] {
  const definitions = children.filter(({ type }) => type === 'definition');
  const rest = children.filter(({ type }) => type !== 'definition');
  return rest.flatMap((heading, index) => {
    if (heading.type !== 'heading') return [];
    const below = rest.slice(index + 1);
    const next = below.findIndex(({ type }) => type === 'heading');
    const own = next === -1 ? below : below.slice(0, next);
    return { heading, answer: { type: 'root', children: [...own, ...definitions] } };
  });
}

function checkQuestion({ heading, answer }: Section, file: string): Problem[] {
  const question = plainText(heading);
  const place = placeOf(heading, file);
  if (heading.depth !== 2) {
    const what = `The heading "${question}" is of level ${heading.depth}, and a question is of the second.`;
    return [problem('question/malformed', place, what, `Write \`## ${question}\`.`)];
  }
  if (plainText(answer) === '') {
    const what = `The question "${question}" has no answer.`;
    return [problem('question/malformed', place, what, 'Write the answer below it.')];
  }
  if (readLinks(answer, file).links.some(({ href }) => namesPassage(href))) return [];
  const what = `The answer to "${question}" names no passage.`;
  const mend = 'Link the words that support it: `[words](article:slug?on=quoted+words)`.';
  return [problem('question/no-passage', place, what, mend)];
}

/** Whether a link leads to a place in a text, and not just to the text. */
function namesPassage(href: string): boolean {
  const target = readLink(href);
  return target?.kind === 'article' && (target.on !== undefined || target.note !== undefined);
}
