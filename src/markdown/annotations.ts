import type { Root } from 'mdast';
import { annotationFormat, dataFormat } from '../model/annotations.ts';
import type { AnnotationRecord } from '../model/corpus.ts';
import { isNoteId, type NoteId } from '../model/ids.ts';
import { hasBody, ourElements, textAttributes, type Element } from './element-nodes.ts';
import type { ElementFormat } from './elements.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain-text.ts';

/**
 * The elements of a tree that become annotations, in order. One that lacks what it needs is left
 * out, and so is a second one of the same id; one that is otherwise at fault is not, lest its fault
 * bring others in its train.
 */
export function readAnnotations(tree: Root, file: string): AnnotationRecord[] {
  const taken = new Set<NoteId>();
  return ourElements(tree)
    .flatMap(({ element, format }) => annotationOf(element, format, file) ?? [])
    .filter(({ id }) => id === undefined || (!taken.has(id) && taken.add(id)));
}

function textsOf(element: Element): Pick<AnnotationRecord, 'plainText' | 'prose'> {
  const whole = plainText(element);
  const prose = plainText({
    ...element,
    children: element.children.filter(({ type }) => type !== 'table'),
  } as Element);
  return prose === whole || prose === '' ? { plainText: whole } : { plainText: whole, prose };
}

function annotationOf(
  element: Element,
  { attributes, kind }: ElementFormat,
  file: string,
): AnnotationRecord | undefined {
  const given = textAttributes(element);
  const { on, before, after } = given;
  const id = idOf(element, given['id']);
  const data = dataFormat.safeParse({ kind, ...saidBy(given, attributes) });
  const isNameless = id === undefined && (kind === 'note' || hasBody(element));
  if (on === undefined || isNameless || !data.success) return undefined;
  const place = placeOf(element, file);
  return { data: data.data, id, on, before, after, ...textsOf(element), place };
}

/** An id is the address of a text; without one it would lead to nothing. */
function idOf(element: Element, id: string | undefined): NoteId | undefined {
  return id !== undefined && isNoteId(id) && hasBody(element) ? id : undefined;
}

/** The attributes that are of the element's kind: neither those of every kind nor unknown ones. */
function saidBy(
  given: Partial<Record<string, string>>,
  known: ElementFormat['attributes'],
): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => Object.hasOwn(known, name) && !Object.hasOwn(annotationFormat.shape, name),
    ),
  );
}
