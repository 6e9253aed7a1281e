import type { Article, Evidence, Relation, Term } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { isMutual, type RelationKindMeta } from '../model/registers.ts';

/**
 * Draws together what all texts say of the ties between terms: one relation for each pair and kind,
 * with every passage that speaks of it. What names a term or kind that does not exist is left out;
 * `checkReferences` reports it.
 *
 * @returns the relations in the order in which the texts first speak of them; one that reads alike
 *   from both ends is written the way it first came
 */
export function relationsAmong(
  kinds: readonly RelationKindMeta[],
  articles: readonly Pick<Article, 'slug' | 'annotations'>[],
  terms: readonly Pick<Term, 'id'>[],
): Relation[] {
  const kindOf = new Map(kinds.map(({ id, label, inverse }) => [id, { id, label, inverse }]));
  const known = new Set<string>(terms.map(({ id }) => id));
  const found = new Map<string, Relation & { readonly evidence: Evidence<'relation'>[] }>();
  for (const { annotations, slug } of articles) {
    for (const annotation of annotations) {
      const { data } = annotation;
      if (data.kind !== 'relation') continue;
      const kind = kindOf.get(data.type);
      if (!kind || !known.has(data.from) || !known.has(data.to)) continue;
      const [from, to] = [data.from as TermId, data.to as TermId];
      const ends = isMutual(kind) ? [from, to].sort() : [from, to];
      const key = [kind.id, ...ends].join(' ');
      const relation = found.get(key) ?? { from, to, kind, evidence: [] };
      relation.evidence.push({ article: slug, annotation: { ...annotation, data } });
      found.set(key, relation);
    }
  }
  return [...found.values()];
}
