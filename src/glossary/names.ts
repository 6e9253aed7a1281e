import type { TermRecord } from '../model/corpus.ts';
import type { TermId } from '../model/ids.ts';
import { problem, type Problem } from '../model/problem.ts';
import { fold } from '../text/fold.ts';

/** Words by which a term is found in a text. */
export interface Name {
  readonly term: TermId;
  /** Folded (see `fold`), so that it is compared with folded text. */
  readonly words: string;
  readonly caseSensitive: boolean;
}

/**
 * The names of all terms: name, aliases and full form. Proper names are found only in the case they
 * are written in; concepts in any, unless the term says otherwise.
 *
 * @returns the names, and a problem for each that two terms claim
 */
export function namesOf(terms: readonly TermRecord[]): { names: Name[]; problems: Problem[] } {
  const names: Name[] = [];
  const problems: Problem[] = [];
  const namesake = new Map<string, Name[]>();
  for (const term of terms) {
    for (const words of wordsOf(term)) {
      const name = { term: term.id, words, caseSensitive: isCaseSensitive(term) };
      const others = namesake.get(words.toLowerCase()) ?? [];
      const taken = others.find((other) => meanTheSame(name, other));
      if (taken) problems.push(duplicateName(words, term, taken, terms));
      else names.push(name);
      namesake.set(words.toLowerCase(), [...others, name]);
    }
  }
  return { names, problems };
}

/** Names that differ in case only are told apart where both keep to their case. */
function meanTheSame(a: Name, b: Name): boolean {
  return a.words === b.words || !a.caseSensitive || !b.caseSensitive;
}

function wordsOf({ meta }: TermRecord): Set<string> {
  const all = [meta.name, ...meta.aliases, ...(meta.full === undefined ? [] : [meta.full])];
  return new Set(all.map((words) => fold(words).text.trim()));
}

function isCaseSensitive({ meta }: TermRecord): boolean {
  return (meta.case ?? (meta.kind === 'concept' ? 'insensitive' : 'sensitive')) === 'sensitive';
}

function duplicateName(
  words: string,
  term: TermRecord,
  taken: Name,
  terms: readonly TermRecord[],
): Problem {
  const owner = terms.find(({ id }) => id === taken.term);
  return problem(
    'glossary/duplicate-name',
    { file: term.file, line: term.keyLines['name'] },
    `"${words}" is a name of "${taken.term}" already${owner ? ` (${owner.file})` : ''}.`,
    'Leave the name to one of the two; where the other is meant in a text, say so with ' +
      `\`<Mention of="${term.id}" on="…" />\` in the article's file.`,
  );
}
