import type { Voice } from '../model/claims.ts';
import type { Article } from '../model/edition.ts';
import type { TermMeta } from '../model/formats.ts';
import type { TermId } from '../model/ids.ts';
import { fold } from '../text/fold.ts';

type NamedTerm = Pick<TermMeta, 'name' | 'full' | 'aliases'> & { readonly id: TermId };
type Outlet = Pick<Article, 'slug' | 'original'>;

/**
 * Finds who speaks in a source where it names nobody: the term of its outlet, so that a source and
 * those who retell it mean one and the same by it.
 *
 * @returns for each article the term, or the source itself where no term has its outlet's name
 */
export function speakersOf(
  articles: readonly Outlet[],
  terms: readonly NamedTerm[],
): (article: Outlet) => Voice {
  const byName = new Map(
    terms.flatMap(({ id, name, full, aliases }) =>
      [name, full, ...aliases].flatMap((one): [string, TermId][] =>
        one === undefined ? [] : [[plain(one), id]],
      ),
    ),
  );
  const found = new Map(
    articles.map(({ slug, original }): [string, Voice] => {
      const id = original.outlet === undefined ? undefined : byName.get(plain(original.outlet));
      return [slug, id === undefined ? { kind: 'source', slug } : { kind: 'term', id }];
    }),
  );
  return ({ slug }) => found.get(slug) ?? { kind: 'source', slug };
}

/** Whether two voices are one. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  if (a.kind === 'term') return b.kind === 'term' && a.id === b.id;
  return b.kind === 'source' && a.slug === b.slug;
}

function plain(name: string): string {
  return fold(name).text.trim().toLowerCase();
}
