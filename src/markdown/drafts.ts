import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAnnotation, textAttributes } from './element-nodes.ts';
import { footnoteScopes, meantBy, type FootnoteScope } from './footnotes.ts';

/** Removes the elements marked `draft="true"`, so that nothing of them reaches the edition or a page. */
export function dropDrafts(tree: Root): void {
  tree.children = tree.children.filter((node) => !isDraft(node));
}

function isDraft(node: Nodes): boolean {
  return isAnnotation(node) && textAttributes(node)['draft'] === 'true';
}

/** The footnotes that are written in drafts and shown all the same, for other texts bear their marks. */
export function lentByDrafts(tree: Root): FootnoteDefinition[] {
  const scopes = footnoteScopes(tree);
  const isOfDraft = ({ note }: FootnoteScope) => note !== undefined && isDraft(note);
  const shown = new Set(
    scopes.filter((scope) => !isOfDraft(scope)).flatMap((scope) => [...markedIn(scope, scopes)]),
  );
  return scopes
    .filter(isOfDraft)
    .flatMap(({ definitions }) => [...definitions.values()])
    .filter((definition) => shown.has(definition));
}

/** The footnotes that are marked in a text, or in such a footnote. */
function markedIn(
  scope: FootnoteScope,
  scopes: readonly FootnoteScope[],
): ReadonlySet<FootnoteDefinition> {
  const marked = new Set<FootnoteDefinition>();
  const follow = ({ identifier }: { readonly identifier: string }) => {
    const [definition, ...others] = meantBy(identifier, scope, scopes);
    if (!definition || others.length > 0 || marked.has(definition)) return;
    marked.add(definition);
    visit(definition, 'footnoteReference', follow);
  };
  scope.marks.forEach(follow);
  return marked;
}
