import type { z } from 'zod';
import {
  annotationFormat,
  claimFormat,
  eventFormat,
  mentionFormat,
  noteFormat,
  quoteFormat,
  relationFormat,
  type AnnotationKind,
} from '../model/annotations.ts';
import { isHtmlElement } from './html.ts';

/** The form of each attribute, by name. */
type Attributes = Readonly<Record<string, z.ZodType>>;

/** What an element of ours may be given. Its attributes are plain strings. */
export interface ElementFormat {
  readonly attributes: Attributes;
  readonly required: readonly string[];
  /** How it is written, for messages. */
  readonly example: string;
  /** What it becomes; a `<Mention>` says something to the glossary and is no annotation. */
  readonly kind?: AnnotationKind | undefined;
}

/** The elements that a corpus may use, beside those of HTML. */
export const elements: Readonly<Record<string, ElementFormat>> = {
  Note: {
    ...attributes({ ...annotationFormat.shape, ...noteFormat.shape }, 'id'),
    example: '<Note id="name-of-the-note" on="words of the text">',
    kind: 'note',
  },
  Claim: {
    ...attributes({ ...annotationFormat.shape, ...claimFormat.shape }),
    example: '<Claim of="measure-id" value="1%" on="words of the text" />',
    kind: 'claim',
  },
  Event: {
    ...attributes({ ...annotationFormat.shape, ...eventFormat.shape }),
    example: '<Event of="event-id" on="words of the text" />',
    kind: 'event',
  },
  Relation: {
    ...attributes({ ...annotationFormat.shape, ...relationFormat.shape }),
    example: '<Relation from="term-id" type="relation-id" to="term-id" on="words of the text" />',
    kind: 'relation',
  },
  Mention: {
    ...attributes({ ...quoteFormat.shape, ...mentionFormat.shape }),
    example: '<Mention of="term-id" on="words of the text" />',
  },
};

/** Which attributes an element needs is what its format does not let be left out, and some more. */
function attributes(
  shape: Attributes,
  ...further: readonly string[]
): Pick<ElementFormat, 'attributes' | 'required'> {
  const needed = Object.keys(shape).filter((name) => !shape[name]?.safeParse(undefined).success);
  return { attributes: shape, required: [...further, ...needed] };
}

/** The format of an element of ours, or `undefined` for any other name. */
export function elementFormat(name: string): ElementFormat | undefined {
  return Object.hasOwn(elements, name) ? elements[name] : undefined;
}

/** Whether a name is spelt as one of HTML and is not ours in lower case. */
export function isHtmlName(name: string): boolean {
  const isOursInLowerCase = Object.keys(elements).some((known) => known.toLowerCase() === name);
  return /^[a-z][a-z0-9-]*$/.test(name) && !isOursInLowerCase;
}

/** Whether content may not use an element of that name: it is neither ours nor one of HTML for prose. */
export function isUnknownName(name: string): boolean {
  return !elementFormat(name) && !isHtmlElement(name);
}
