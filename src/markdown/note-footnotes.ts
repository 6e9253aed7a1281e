import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Element } from './element-nodes.ts';
import { endnotes, markOf, type Endnote } from './endnotes.ts';
import { footnoteScopes, meantBy, noteIdOf, type FootnoteScope } from './footnotes.ts';

/**
 * Puts the footnotes of each note at its end, numbered from 1, with ids that begin with the note's;
 * a footnote that several notes mark is put into each of them. Those of the prose are left to GFM,
 * which gathers them at the end of the file.
 */
export function gatherFootnotes(tree: Root): void {
  const scopes = footnoteScopes(tree);
  for (const scope of scopes) {
    if (scope.note) gatherInto(scope.note, finderOf(scope, scopes));
  }
  lendToProse(tree, scopes);
}

/** Finds the footnote that a mark means. */
type Finder = (identifier: string) => FootnoteDefinition | undefined;

function finderOf(scope: FootnoteScope, scopes: readonly FootnoteScope[]): Finder {
  return (identifier) => {
    const meant = meantBy(identifier, scope, scopes);
    return meant.length === 1 ? meant[0] : undefined;
  };
}

function gatherInto(note: Element, find: Finder): void {
  const noteId = noteIdOf(note) ?? '';
  const gathered = new Map<FootnoteDefinition, Endnote>();
  const gatherFrom = (node: Nodes) => {
    visit(node, 'footnoteReference', ({ identifier }, index, parent) => {
      const definition = find(identifier);
      if (!definition || !parent || index === undefined) return;
      const endnote = gathered.get(definition) ?? {
        number: gathered.size + 1,
        marks: [],
        definition: structuredClone(definition),
      };
      gathered.set(definition, endnote);
      parent.children[index] = markOf(endnote, noteId);
    });
  };
  removeDefinitions(note);
  gatherFrom(note);
  // Footnotes may bear marks themselves: the list grows as it is gone through.
  for (const { definition } of gathered.values()) gatherFrom(definition);
  if (gathered.size > 0) note.children.push(endnotes([...gathered.values()], noteId) as never);
}

function removeDefinitions(note: Element): void {
  visit(note as Nodes, 'footnoteDefinition', (_node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Prose may mark a footnote that is written in a note, from which it is gone by now. */
function lendToProse(tree: Root, scopes: readonly FootnoteScope[]): void {
  const [prose] = scopes;
  if (!prose) return;
  const find = finderOf(prose, scopes);
  const there = new Set(prose.definitions.values());
  // Footnotes that are lent may bear marks themselves: the list grows as it is gone through.
  for (const node of tree.children) {
    if (noteIdOf(node) !== undefined) continue;
    visit(node as Nodes, 'footnoteReference', ({ identifier }) => {
      const definition = find(identifier);
      if (!definition || there.has(definition)) return;
      there.add(definition);
      tree.children.push(structuredClone(definition));
    });
  }
}
