import type { Root } from 'mdast';
import type { MentionRecord } from '../model/corpus.ts';
import { ourElements, textAttributes } from './element-nodes.ts';
import { placeOf } from './place.ts';

/**
 * The `<Mention>` elements of a tree, in order. One that lacks what it needs is left out; one that
 * is otherwise at fault is not, lest its fault bring others in its train.
 */
export function readMentions(tree: Root, file: string): MentionRecord[] {
  return ourElements(tree).flatMap(({ element }) => {
    const { of, on, before, after } = textAttributes(element);
    if (element.name !== 'Mention' || of === undefined || on === undefined) return [];
    return [{ of, on, before, after, place: placeOf(element, file) }];
  });
}
