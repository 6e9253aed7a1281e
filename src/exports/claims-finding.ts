import type { Standing } from '../model/claims.ts';
import type { Edition } from '../model/edition.ts';
import { joined } from '../words/join.ts';
import { phrase } from '../words/words.ts';

const TOLD = ['agreed', 'altered', 'worded', 'apart', 'compatible'] as const;

/** What a table of all measures comes to, in two sentences. */
export function claimsFinding({ measures, words }: Pick<Edition, 'measures' | 'words'>): string {
  const claimed = measures.filter(({ claims }) => claims.length > 0);
  const several = claimed.filter(
    ({ claims }) => new Set(claims.map((one) => one.article)).size > 1,
  );
  const has = (standing: Standing) =>
    several.filter((measure) => measure.standing === standing).length;
  const contradicted = measures.filter(({ standing }) => standing === 'contradicted').length;
  const told = TOLD.filter((standing) => has(standing) > 0).map((standing) =>
    phrase(words, `matrix.${standing}`, { count: has(standing) }),
  );
  const first = phrase(words, 'matrix.measures', {
    count: claimed.length,
    several: phrase(words, 'matrix.several', { count: several.length }),
  });
  return joined(words, 'typography.sentences', [
    told.length === 0
      ? phrase(words, 'matrix.finding', { measures: first })
      : phrase(words, 'matrix.findingTold', {
          measures: first,
          told: joined(words, 'typography.comma', told),
        }),
    contradicted === 0
      ? phrase(words, 'matrix.noneContradicted')
      : phrase(words, 'matrix.contradicted', { count: contradicted }),
  ]);
}
