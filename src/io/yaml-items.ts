import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { readYamlList, type Item } from './yaml-list.ts';

/**
 * Reads a YAML file that holds a list of items of one format.
 *
 * @param corpus the corpus folder, absolute
 * @param file the path within it; `undefined` where there is none
 * @returns the items that hold, each with where it was written
 */
export function readItems<Format extends z.ZodObject>(
  corpus: string,
  file: string | undefined,
  format: Format,
): { items: { value: z.infer<Format>; item: Item }[]; problems: Problem[] } {
  if (file === undefined) return { items: [], problems: [] };
  const read = readText(join(corpus, file), file);
  if ('problem' in read) return { items: [], problems: [read.problem] };
  const { items, problems } = readYamlList(read.text, file);
  const checked = items.map((item) => ({ item, ...validate(format, item.mapping) }));
  return {
    items: checked.flatMap(({ value, item }) => (value ? [{ value, item }] : [])),
    problems: [...problems, ...checked.flatMap((each) => each.problems)],
  };
}
