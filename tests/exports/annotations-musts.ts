/**
 * What the W3C Recommendation "Web Annotation Data Model" says MUST be, as far as a document can be
 * tested for it: a table, by section and by kind of object. Constructs that the export does not use
 * (styles, states, choices, other selectors) have no rows, and are refused.
 */
type Json = Readonly<Record<string, unknown>>;

type Kind =
  | 'AnnotationCollection'
  | 'AnnotationPage'
  | 'Annotation'
  | 'TextualBody'
  | 'SpecificResource'
  | 'TextQuoteSelector'
  | 'TextPositionSelector'
  | 'FragmentSelector'
  | 'RangeSelector'
  | 'agent'
  | 'external resource';

interface Must {
  readonly section: string;
  readonly of: Kind;
  readonly must: string;
  readonly holds: (node: Json) => boolean;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** RFC 3987 in short: a scheme, or the beginning of a path, and nothing that is excluded. */
const IRI = /^(?:https?:\/\/[^/\s]+)?\/[^\s<>"{}|\\^`]*$/;

const isIri = (value: unknown): boolean => typeof value === 'string' && IRI.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value.isWellFormed();
const atMostOne = (value: unknown): boolean => !Array.isArray(value);
const many = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isAbsentOr = (is: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || is(value);
const isUtc = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);

export const MUSTS: readonly Must[] = [
  {
    section: '3.1 Annotations',
    of: 'Annotation',
    must: 'have exactly one IRI',
    holds: ({ id }) => isIri(id),
  },
  {
    section: '3.1 Annotations',
    of: 'Annotation',
    must: 'have one or more targets',
    holds: ({ target }) => many(target).length > 0,
  },
  {
    section: '3.2.5 String Body',
    of: 'Annotation',
    must: 'not have a bodyValue beside a body',
    holds: ({ body, bodyValue }) => body === undefined || bodyValue === undefined,
  },
  {
    section: '3.3.1 Lifecycle Information',
    of: 'Annotation',
    must: 'have at most one created, modified and generated, in UTC',
    holds: ({ created, generated, modified }) =>
      [created, generated, modified].every(isAbsentOr(isUtc)),
  },
  {
    section: '3.3.6 Rights Information',
    of: 'Annotation',
    must: 'give rights as IRIs',
    holds: ({ rights }) => many(rights).every(isIri),
  },
  {
    section: '3.3.2 Agents',
    of: 'agent',
    must: 'not have more than one IRI',
    holds: ({ id }) => isAbsentOr(isIri)(id),
  },
  {
    section: '3.2.1 External Web Resources',
    of: 'external resource',
    must: 'have exactly one IRI',
    holds: ({ id }) => isIri(id),
  },
  {
    section: '3.2.1 External Web Resources',
    of: 'external resource',
    must: 'have a known direction, if any',
    holds: ({ textDirection }) =>
      isAbsentOr((value) => ['ltr', 'rtl', 'auto'].includes(String(value)))(textDirection),
  },
  {
    section: '3.2.4 Embedded Textual Body',
    of: 'TextualBody',
    must: 'have exactly one value',
    holds: ({ value }) => isText(value),
  },
  {
    section: '4 Specific Resources',
    of: 'SpecificResource',
    must: 'have exactly one source',
    holds: ({ source }) => source !== undefined && atMostOne(source),
  },
  {
    section: '4.2.1 Fragment Selector',
    of: 'FragmentSelector',
    must: 'have exactly one value',
    holds: ({ value }) => isText(value) && value !== '',
  },
  {
    section: '4.2.1 Fragment Selector',
    of: 'FragmentSelector',
    must: 'conform to at most one specification',
    holds: ({ conformsTo }) => isAbsentOr(isIri)(conformsTo),
  },
  {
    section: '4.2.4 Text Quote Selector',
    of: 'TextQuoteSelector',
    must: 'have exactly one exact',
    holds: ({ exact }) => isText(exact) && exact !== '',
  },
  {
    section: '4.2.4 Text Quote Selector',
    of: 'TextQuoteSelector',
    must: 'have at most one prefix and suffix',
    holds: ({ prefix, suffix }) => [prefix, suffix].every(isAbsentOr(isText)),
  },
  {
    section: '4.2.5 Text Position Selector',
    of: 'TextPositionSelector',
    must: 'have one start and one end, not negative',
    holds: ({ end, start }) => isCount(start) && isCount(end),
  },
  {
    section: '4.2.8 Range Selector',
    of: 'RangeSelector',
    must: 'have one start and one end',
    holds: ({ endSelector, startSelector }) =>
      [startSelector, endSelector].every((one) => one !== undefined && atMostOne(one)),
  },
  {
    section: '5.1 Annotation Collection',
    of: 'AnnotationCollection',
    must: 'have the context of annotations, alone and as a string',
    holds: (node) => node['@context'] === CONTEXT,
  },
  {
    section: '5.1 Annotation Collection',
    of: 'AnnotationCollection',
    must: 'have exactly one IRI',
    holds: ({ id }) => isIri(id),
  },
  {
    section: '5.1 Annotation Collection',
    of: 'AnnotationCollection',
    must: 'have labels that are strings',
    holds: ({ label }) => many(label).every(isText),
  },
  {
    section: '5.1 Annotation Collection',
    of: 'AnnotationCollection',
    must: 'have a total that is not negative, if any',
    holds: ({ total }) => isAbsentOr(isCount)(total),
  },
  {
    section: '5.1 Annotation Collection',
    of: 'AnnotationCollection',
    must: 'have exactly one first page, unless it is empty',
    holds: ({ first, total }) => total === 0 || (first !== undefined && atMostOne(first)),
  },
  {
    section: '5.2 Annotation Page',
    of: 'AnnotationPage',
    must: 'have exactly one IRI',
    holds: ({ id }) => isIri(id),
  },
  {
    section: '5.2 Annotation Page',
    of: 'AnnotationPage',
    must: 'have one or more annotations',
    holds: ({ items }) => Array.isArray(items) && items.length > 0,
  },
  {
    section: '5.2 Annotation Page',
    of: 'AnnotationPage',
    must: 'have at most one startIndex, not negative',
    holds: ({ startIndex }) => isAbsentOr(isCount)(startIndex),
  },
];

/** Where objects stand that have no type by which to know them. */
const KIND_BY_KEY: Readonly<Record<string, Kind>> = {
  creator: 'agent',
  generator: 'agent',
  source: 'external resource',
};

/** Every assertion that a document breaks, with the place. None: it is valid. */
export function broken(document: object): string[] {
  return [...objectsIn(document as Json, '$', undefined)].flatMap(({ kind, node, path }) =>
    kind === undefined
      ? [`${path}: an object of an unknown kind`]
      : MUSTS.filter(({ holds, of }) => of === kind && !holds(node)).map(
          ({ must, section }) => `${path}: ${kind} must ${must} (${section})`,
        ),
  );
}

function* objectsIn(
  node: Json,
  path: string,
  key: string | undefined,
): Generator<{ node: Json; path: string; kind: Kind | undefined }> {
  yield { node, path, kind: kindOf(node, key) };
  for (const [name, value] of Object.entries(node)) {
    for (const [index, child] of many(value).entries()) {
      if (typeof child !== 'object' || child === null) continue;
      yield* objectsIn(child as Json, `${path}.${name}[${index}]`, name);
    }
  }
}

function kindOf({ type }: Json, key: string | undefined): Kind | undefined {
  if (key !== undefined && key in KIND_BY_KEY) return KIND_BY_KEY[key];
  return MUSTS.find(({ of }) => of === type)?.of;
}
