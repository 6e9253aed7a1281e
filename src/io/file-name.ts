import { posix } from 'node:path';
import { isSlug, toSlug, type Slug, type TermId } from '../model/ids.ts';
import { problem, type Problem } from '../model/problem.ts';

/**
 * The id that a file's name gives it: the name without `.mdx`.
 *
 * @param file path within the corpus
 */
export function idOf(file: string): { id: Slug & TermId } | { problem: Problem } {
  const name = posix.basename(file, '.mdx');
  return isSlug(name) ? { id: name } : { problem: notASlug(file, name) };
}

function notASlug(file: string, name: string): Problem {
  const slug = toSlug(name);
  const folder = posix.dirname(file);
  const nearest = slug === '' ? '' : ` Rename it to \`${folder}/${slug}.mdx\`.`;
  return problem(
    'name/not-a-slug',
    { file },
    `The name "${name}" would become part of an address and cannot.`,
    `Use lower-case letters and digits with single hyphens between.${nearest}`,
  );
}
