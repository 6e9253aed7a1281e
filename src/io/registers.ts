import type { z } from 'zod';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { readItems } from './yaml-items.ts';
import type { Item } from './yaml-list.ts';

/** The format of an item: what it has more is the register's own affair. */
type ItemFormat = z.ZodObject<{ id: z.ZodType<string> }>;
type Placed<Format extends z.ZodType> = z.infer<Format> & { readonly place: Place };

/**
 * Reads a register: `content/measures.yaml`, `content/events.yaml` or `content/relations.yaml`.
 *
 * @param corpus the corpus folder, absolute
 * @param file the path within it; `undefined` where there is none
 * @param format the format of its items
 * @returns the items that hold, no two with one id
 */
export function readRegister<Format extends ItemFormat>(
  corpus: string,
  file: string | undefined,
  format: Format,
): { things: Placed<Format>[]; problems: Problem[] } {
  const { items, problems } = readItems(corpus, file, format);
  const things = new Map<string, Placed<Format>>();
  for (const { value, item } of items) {
    const { id } = value as { id: string };
    const taken = things.get(id);
    if (taken) problems.push(duplicate(id, taken.place, item));
    else things.set(id, { ...value, place: item.place });
  }
  return { things: [...things.values()], problems };
}

function duplicate(id: string, taken: Place, { mapping }: Item): Problem {
  const what = `The id "${id}" is taken by the item of line ${taken.line}.`;
  const mend = 'Give one of the two another id, or remove it if they are one.';
  return problem('register/duplicate-id', mapping.placeOf(['id']), what, mend);
}
