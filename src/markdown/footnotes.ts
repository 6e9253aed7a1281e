import type { FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAnnotation, textAttributes, type Element } from './element-nodes.ts';

/*
 * Which footnote a mark means. To GFM a file has one set of footnotes, and every `[^1]` means the
 * first `[^1]:` of the file. Here a note is a text of its own: its marks mean the footnotes written
 * in it, then those in the prose, then those in another note, if only one note has such a footnote.
 */

/** A text with footnotes of its own: a note, or the prose outside all notes. */
export interface FootnoteScope {
  /** The note; `undefined` where it is the prose. */
  readonly note: Element | undefined;
  readonly marks: readonly FootnoteReference[];
  /** By identifier; of two with the same the first. */
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Definitions whose identifier was taken. */
  readonly duplicates: readonly FootnoteDefinition[];
}

/** The texts of a tree: the prose, then the notes in order. */
export function footnoteScopes({ children }: Root): [FootnoteScope, ...FootnoteScope[]] {
  const prose = children.filter((node) => !isNote(node));
  return [
    scopeOf(prose, undefined),
    ...children.filter(isNote).map((note) => scopeOf([note], note)),
  ];
}

/** The id of a node that is a note. */
export function noteIdOf(node: Nodes): string | undefined {
  return isAnnotation(node) ? textAttributes(node)['id'] : undefined;
}

/** One without an id has nothing to tell its footnotes by, and is a problem for other reasons. */
function isNote(node: RootContent): node is RootContent & Element {
  return noteIdOf(node) !== undefined;
}

function scopeOf(children: RootContent[], note: Element | undefined): FootnoteScope {
  const marks: FootnoteReference[] = [];
  const definitions = new Map<string, FootnoteDefinition>();
  const duplicates: FootnoteDefinition[] = [];
  visit({ type: 'root', children } as Root, (node) => {
    if (node.type === 'footnoteReference') marks.push(node);
    if (node.type !== 'footnoteDefinition') return;
    if (definitions.has(node.identifier)) duplicates.push(node);
    else definitions.set(node.identifier, node);
  });
  return { note, marks, definitions, duplicates };
}

/** The footnotes that a mark of a text could mean. It is understood where there is exactly one. */
export function meantBy(
  identifier: string,
  text: FootnoteScope,
  [prose, ...notes]: readonly FootnoteScope[],
): FootnoteDefinition[] {
  const near = text.definitions.get(identifier) ?? prose?.definitions.get(identifier);
  if (near) return [near];
  return notes.flatMap(({ definitions }) => definitions.get(identifier) ?? []);
}
