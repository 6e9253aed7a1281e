import type { Root } from 'mdast';
import { isNoteId, isSlug, toSlug } from '../model/ids.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import {
  attributeOf,
  hasBody,
  ourElements,
  textAttributes,
  type Element,
} from './element-nodes.ts';
import { placeOf } from './place.ts';

/**
 * Checks that whatever holds text can be linked to, and nothing else: text and id come together, the
 * id can stand in an address, and it is its note's alone.
 */
export function checkNotes(tree: Root, file: string): Problem[] {
  const first = new Map<string, Place>();
  return ourElements(tree).flatMap(({ element, format: { kind } }) => {
    if (kind === undefined) return [];
    const id = textAttributes(element)['id'];
    if (id === undefined) return kind === 'note' ? [] : checkNameless(element, file);
    const place = placeOf(attributeOf(element, 'id') ?? element, file);
    const taken = first.get(id);
    if (!taken) first.set(id, place);
    return [
      ...(isNoteId(id) && !isFootnoteId(id) ? [] : [notAnId(id, place)]),
      ...(taken ? [duplicate(id, taken, place)] : []),
      ...(hasBody(element) ? [] : [empty(element, kind === 'note', file)]),
    ];
  });
}

/** A note lacks its id as an attribute like any other. */
function checkNameless(element: Element, file: string): Problem[] {
  if (!hasBody(element)) return [];
  const what = `\`<${element.name}>\` holds text, so it is a note as well and needs an \`id\`.`;
  const mend = `Add one that says what the note says: \`id="ten-percent-goal"\`.`;
  return [problem('mdx/missing-attribute', placeOf(element, file), what, mend)];
}

/** Ids that footnotes have in the page: those of notes and those of the introduction. */
function isFootnoteId(id: string): boolean {
  return /-fn(?:ref)?-|^footnote-label$/.test(id);
}

function notAnId(id: string, place: Place): Problem {
  if (!isSlug(id)) {
    const what = `The id "${id}" would become part of an address and cannot.`;
    const nearest = toSlug(id);
    const meant = isNoteId(nearest) ? ` Write \`${nearest}\`.` : '';
    const mend = `Use lower-case letters and digits with single hyphens between.${meant}`;
    return problem('note/id', place, what, mend);
  }
  const whose = isFootnoteId(id) ? 'footnote' : 'paragraph or heading';
  const what = `The id "${id}" is of the form that the page gives to a ${whose}.`;
  const mend = 'Choose words that say what the note says: `ten-percent-goal`.';
  return problem('note/id', place, what, mend);
}

function duplicate(id: string, taken: Place, place: Place): Problem {
  const what = `The id "${id}" is taken by the note of line ${taken.line}.`;
  const mend = 'Give one of the two another id; one that was published keeps its own.';
  return problem('note/duplicate-id', place, what, mend);
}

function empty(element: Element, isNote: boolean, file: string): Problem {
  const { name } = element;
  return problem(
    'note/empty',
    placeOf(element, file),
    isNote
      ? `\`<${name}>\` holds no text.`
      : `\`<${name}>\` has an \`id\` and holds no text, so its address would lead to nothing.`,
    `Write the text on lines of its own, between \`<${name} …>\` and \`</${name}>\`, or remove the ${isNote ? 'element' : '`id`'}.`,
  );
}
