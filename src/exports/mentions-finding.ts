import { articleBySlug, type Edition, type Term } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { joined } from '../words/join.ts';
import { phrase } from '../words/words.ts';
import { sourceName } from './claim-words.ts';

/** A sentence with more names than these is none that anybody reads. */
const MOST_NAMES = 4;

/** How often a term is mentioned in all sources, or in one. */
export function mentionsOf({ mentions }: Pick<Term, 'mentions'>, slug?: Slug): number {
  return mentions
    .filter(({ article }) => slug === undefined || article === slug)
    .reduce((sum, one) => sum + one.mentions.length, 0);
}

/** In which of the sources the main terms stand, in a sentence or two. */
export function dispersionFinding(
  { articles, words }: Pick<Edition, 'articles' | 'words'>,
  main: readonly Term[],
): string {
  const [first] = main;
  if (!first) return phrase(words, 'dispersion.none');
  const most = phrase(words, 'dispersion.most', { term: first.name, count: mentionsOf(first) });
  const all = articles.length;
  if (main.length === 1 || all === 1) return phrase(words, 'dispersion.onlyMost', { most });
  const everywhere = main.filter(({ mentions }) => mentions.length === all).length;
  const alone = main.filter(({ mentions }) => mentions.length === 1).length;
  const inAll = phrase(words, 'dispersion.inAll', { count: all });
  return phrase(words, 'dispersion.finding', {
    most,
    count: main.length,
    everywhere:
      everywhere === 0
        ? phrase(words, 'dispersion.nowhere', { inAll })
        : phrase(words, 'dispersion.everywhere', { count: everywhere, inAll }),
    alone:
      alone === 0
        ? phrase(words, 'dispersion.noneAlone')
        : phrase(words, 'dispersion.alone', { count: alone }),
  });
}

/** Where a term is mentioned most and where not at all, in a sentence or two. */
export function termFinding(edition: Edition, term: Term): string {
  const { articles, words } = edition;
  const total = mentionsOf(term);
  const name = (slug: Slug) => sourceName(articleBySlug(edition, slug));
  const [most, second] = term.mentions.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!most) return phrase(words, 'mentions.none');
  if (!second) {
    return articles.length === 1
      ? phrase(words, 'mentions.all', { count: total })
      : phrase(words, 'mentions.inOne', { count: total, source: name(most.article) });
  }
  const number = most.mentions.length;
  const first =
    number > second.mentions.length
      ? phrase(words, 'mentions.most', { source: name(most.article), most: number, count: total })
      : phrase(words, 'mentions.evenly', { count: total, most: number });
  const silent = articles.filter(({ slug }) => mentionsOf(term, slug) === 0).map(sourceName);
  if (silent.length === 0) return first;
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  const sources =
    silent.length > MOST_NAMES
      ? phrase(words, 'mentions.otherSources', { count: silent.length })
      : list.format(silent);
  return joined(words, 'typography.sentences', [
    first,
    phrase(words, 'mentions.silent', { sources }),
  ]);
}
