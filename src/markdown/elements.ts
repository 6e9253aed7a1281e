/** What an element of ours may be given. Its attributes are plain strings. */
export interface ElementFormat {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** How it is written, for messages. */
  readonly example: string;
}

/** The elements that a corpus may use, beside those of HTML. */
export const elements: Readonly<Record<string, ElementFormat>> = {
  Mention: {
    required: ['of', 'on'],
    optional: ['before', 'after'],
    example: '<Mention of="term-id" on="words of the text" />',
  },
};

/** The format of an element of ours, or `undefined` for any other name. */
export function elementFormat(name: string): ElementFormat | undefined {
  return Object.hasOwn(elements, name) ? elements[name] : undefined;
}

/** Whether a name is one that MDX passes on as HTML; any other it takes for a component. */
export function isHtmlName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}
