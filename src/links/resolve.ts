import { articleAddress, eventAddress, measureAddress, termAddress } from '../model/addresses.ts';
import type { LinkRecord, Quote } from '../model/corpus.ts';
import { blockAt, type Document, type Passage } from '../model/document.ts';
import type { NoteId, Slug, TermId } from '../model/ids.ts';
import { linkKey, readLink, type LinkTarget } from '../model/links.ts';
import { isProblem, problem, type Place, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';

/** What links may point to; articles by their slugs and by those they had. */
export interface LinkTargets {
  readonly articles: ReadonlyMap<string, LinkableText>;
  readonly terms: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** A text to whose passages links may point; `place` finds quoted words in it. */
interface LinkableText {
  /** The present slug, whichever it is linked by. */
  readonly slug: Slug;
  readonly document: Document;
  readonly annotations: readonly { readonly id?: NoteId | undefined }[];
  readonly place: (quote: Quote, at: Place) => Passage | Problem;
}

/**
 * Finds the address of every link between parts of the edition.
 *
 * @returns the address of each link by its `linkKey`, and a problem for each that leads nowhere
 */
export function resolveLinks(
  links: readonly LinkRecord[],
  targets: LinkTargets,
): { addresses: Map<string, string>; problems: Problem[] } {
  const addresses = new Map<string, string>();
  const problems: Problem[] = [];
  for (const link of links) {
    const resolved = resolve(link, readLink(link.href), targets);
    if (typeof resolved === 'string') addresses.set(linkKey(link.href), resolved);
    else problems.push(resolved);
  }
  return { addresses, problems };
}

function resolve(
  { href, place }: LinkRecord,
  target: LinkTarget | undefined,
  { articles, events, measures, terms }: LinkTargets,
): string | Problem {
  if (target === undefined) return malformed(href, place);
  if (target.kind === 'term') {
    return terms.has(target.id)
      ? termAddress(target.id as TermId)
      : unknown('link/unknown-term', 'term of the glossary', href, target.id, place, terms);
  }
  if (target.kind === 'measure') {
    return measures.has(target.id)
      ? measureAddress(target.id)
      : unknown('link/unknown-measure', 'measure', href, target.id, place, measures);
  }
  if (target.kind === 'event') {
    return events.has(target.id)
      ? eventAddress(target.id)
      : unknown('link/unknown-event', 'event', href, target.id, place, events);
  }
  const text = articles.get(target.slug);
  if (!text) {
    const slugs = articles.keys();
    return unknown('link/unknown-article', 'article', href, target.slug, place, slugs);
  }
  const { slug } = text;
  if (target.note !== undefined) return resolveNote(href, slug, target.note, text, place);
  if (target.on === undefined) return articleAddress(slug);
  const passage = text.place({ on: target.on }, place);
  return isProblem(passage)
    ? passage
    : articleAddress(slug, blockAt(text.document, passage.start).id);
}

function malformed(href: string, place: Place): Problem {
  return problem(
    'link/malformed',
    place,
    `The link "${href}" cannot be understood.`,
    'Write `term:id`, `measure:id`, `event:id`, `article:slug` or `article:slug?on=quoted+words`, with a percent sign as `%25`.',
  );
}

function unknown(
  code:
    'link/unknown-term' | 'link/unknown-measure' | 'link/unknown-event' | 'link/unknown-article',
  kind: string,
  href: string,
  name: string,
  place: Place,
  names: Iterable<string>,
): Problem {
  return problem(
    code,
    place,
    `The link "${href}" names no ${kind}: there is no "${name}".`,
    `Name one that exists and is no draft, or remove the link.${didYouMean(name, names)}`,
  );
}

function resolveNote(
  href: string,
  slug: Slug,
  note: string,
  { annotations }: LinkableText,
  place: Place,
): string | Problem {
  const ids = annotations.flatMap(({ id }) => id ?? []);
  const known = ids.find((id) => id === note);
  if (known) return articleAddress(slug, known);
  return problem(
    'link/unknown-note',
    place,
    `The link "${href}" names no note: "${slug}" has none with the id "${note}".`,
    `Name the id of a note, or point to words of the text: \`article:${slug}?on=quoted+words\`.${didYouMean(note, ids)}`,
  );
}
