import { articleBySlug, type Edition, type Term } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { counted } from '../text/counted.ts';
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
export function dispersionFinding(edition: Edition, main: readonly Term[]): string {
  const [first] = main;
  if (!first) return 'No text mentions a term.';
  const all = edition.articles.length;
  const most = `${first.name} is mentioned most, ${counted(mentionsOf(first), 'time')}`;
  if (main.length === 1 || all === 1) return `${most}.`;
  const everywhere = main.filter(({ mentions }) => mentions.length === all).length;
  const alone = main.filter(({ mentions }) => mentions.length === 1);
  const sum = `of the ${main.length} main terms, ${everywhere === 0 ? 'none stands' : everywhere === 1 ? 'one stands' : `${everywhere} stand`} in all ${all} sources`;
  const only =
    alone.length === 0
      ? 'and none in one alone'
      : `and ${alone.length === 1 ? 'one' : alone.length} in one alone`;
  return `${most}; ${sum} ${only}.`;
}

/** Where a term is mentioned most and where not at all, in a sentence or two. */
export function termFinding(edition: Edition, term: Term): string {
  const { articles, site } = edition;
  const total = mentionsOf(term);
  const name = (slug: Slug) => sourceName(articleBySlug(edition, slug));
  const [most, second] = term.mentions.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!most) return 'No text mentions it.';
  if (!second) {
    const only = total === 1 ? 'Its only mention stands' : `All ${total} mentions stand`;
    return articles.length === 1
      ? `${counted(total, 'mention')}.`
      : `${only} in ${name(most.article)}.`;
  }
  const leads = most.mentions.length > second.mentions.length;
  const first = leads
    ? `${name(most.article)} mentions it most, ${most.mentions.length} of ${total} times.`
    : `${counted(total, 'mention')}; no source has more than ${most.mentions.length}.`;
  const silent = articles.filter(({ slug }) => mentionsOf(term, slug) === 0).map(sourceName);
  if (silent.length === 0) return first;
  const list = new Intl.ListFormat(site.language, { type: 'disjunction' });
  const where =
    silent.length > MOST_NAMES ? counted(silent.length, 'other source') : list.format(silent);
  return `${first} It does not stand in ${where}.`;
}
