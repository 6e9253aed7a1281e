import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { footnoteScopes, meantBy, type FootnoteScope } from './footnotes.ts';
import { placeOf } from './place.ts';
import { pointAt } from './positions.ts';

/**
 * Checks that marks and footnotes belong together.
 *
 * @param source what the tree was parsed from
 */
export function checkFootnotes(tree: Root, source: string, file: string): Problem[] {
  const scopes = footnoteScopes(tree);
  const names = scopes.flatMap(({ definitions }) => [...definitions.keys()]);
  const used = new Set<FootnoteDefinition>();
  const problems = scopes.flatMap((scope) =>
    scope.marks.flatMap((mark) => {
      const meant = meantBy(mark.identifier, scope, scopes);
      meant.forEach((definition) => used.add(definition));
      return meant.length === 1 ? [] : [undecided(mark, meant, file)];
    }),
  );
  return [
    ...problems,
    ...findLoneMarks(tree, source).map(({ name, ...at }) => missing(name, names, { file, ...at })),
    ...scopes.flatMap((scope) => scope.duplicates.map((node) => duplicate(node, scope, file))),
    ...scopes.flatMap(({ definitions }) =>
      [...definitions.values()]
        .filter((definition) => !used.has(definition))
        .map((definition) => unused(definition, file)),
    ),
  ];
}

/** A mark as it is written. A backslash before it makes it text, and two of them one of their own. */
const MARK = /(?<!\\)(?:\\\\)*\[\^(?<name>[^\]\s\\]+)\]/g;

/**
 * Marks that the parser left as text, as it does where no footnote of that name is in the file. They
 * are looked for in the source, where a backslash before them can be seen.
 */
function findLoneMarks(tree: Root, source: string) {
  const found: { name: string; line: number; column: number }[] = [];
  visit(tree, 'text', ({ position }) => {
    // Addresses that GFM has cut out of words have no place.
    if (!position) return;
    const start = position.start.offset ?? 0;
    const written = source.slice(start, position.end.offset);
    for (const { 0: mark, index, groups } of written.matchAll(MARK)) {
      const offset = start + index + mark.lastIndexOf('[');
      found.push({ name: groups?.['name'] ?? '', ...pointAt(source, offset) });
    }
  });
  return found;
}

function missing(name: string, names: readonly string[], at: Place): Problem {
  return problem(
    'mdx/missing-footnote',
    at,
    `\`[^${name}]\` is the mark of a footnote that is not written anywhere in this file.`,
    `Write it below the paragraph, as \`[^${name}]: …\`. If these signs are part of the text, write \`\\[^${name}]\`.${didYouMean(name, names)}`,
  );
}

function undecided(mark: FootnoteReference, meant: FootnoteDefinition[], file: string): Problem {
  const lines = meant.map(({ position }) => position?.start.line).join(' and ');
  const what = `\`[^${mark.label}]\` may mean the footnotes of lines ${lines}, which stand in other notes.`;
  const mend = `Write the one that is meant below this paragraph, or below all notes: \`[^${mark.label}]: …\`.`;
  return problem('mdx/missing-footnote', placeOf(mark, file), what, mend);
}

function duplicate(
  node: FootnoteDefinition,
  { definitions }: FootnoteScope,
  file: string,
): Problem {
  const first = definitions.get(node.identifier)?.position?.start.line;
  const what = `\`[^${node.label}]\` is the mark of the footnote of line ${first} already.`;
  const mend = 'Give one of the two another mark.';
  return problem('mdx/duplicate-footnote', placeOf(node, file), what, mend);
}

function unused(node: FootnoteDefinition, file: string): Problem {
  const what = `The footnote \`[^${node.label}]\` is not shown, for no text bears its mark.`;
  const mend = `Write \`[^${node.label}]\` behind the words that it is about, or remove the footnote.`;
  return problem('mdx/unused-footnote', placeOf(node, file), what, mend);
}
