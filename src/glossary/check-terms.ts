import type { ArticleRecord, MentionRecord, TermRecord } from '../model/corpus.ts';
import type { Term } from '../model/edition.ts';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';

/** Problems of terms that refer to terms which do not exist, by `see` or by a `<Mention>`. */
export function checkReferences(
  terms: readonly TermRecord[],
  articles: readonly ArticleRecord[],
): Problem[] {
  const ids = new Set<string>(terms.map(({ id }) => id));
  const inSee = terms.flatMap(({ file, keyLines, meta }) =>
    meta.see
      .filter((id) => !ids.has(id))
      .map((id) => unknownTerm(`\`see\``, id, ids, { file, line: keyLines['see'] })),
  );
  const inMentions = articles
    .flatMap(({ mentions }) => mentions)
    .filter(({ of }) => of !== 'none' && !ids.has(of))
    .map(({ of, place }) => unknownTerm('`<Mention>`', of, ids, place));
  return [...inSee, ...inMentions];
}

function unknownTerm(
  by: string,
  id: string,
  ids: ReadonlySet<string>,
  place: MentionRecord['place'],
): Problem {
  return problem(
    'glossary/unknown-term',
    place,
    `${by} names the term "${id}", which the glossary does not have.`,
    `Name one that exists, or write content/glossary/${id}.mdx.${didYouMean(id, ids)}`,
  );
}

/** Problems of terms that no text mentions: a definition without a passage is no datum. */
export function checkMentioned(terms: readonly Term[]): Problem[] {
  return terms
    .filter(({ mentions }) => mentions.length === 0)
    .map(({ file, id, name }) =>
      problem(
        'glossary/never-mentioned',
        { file },
        `The term "${name}" is mentioned in no text.`,
        'Give it the words by which the texts name it (`aliases`), point to a passage that means it ' +
          `(\`<Mention of="${id}" on="…" />\`), or remove it.`,
      ),
    );
}
