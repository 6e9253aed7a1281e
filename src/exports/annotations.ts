import { annotationsAddress, articleAnnotationsAddress } from '../model/addresses.ts';
import { articleBySlug, type Annotation, type Article, type Edition } from '../model/edition.ts';
import type { Parallel } from '../model/parallels.ts';
import { phrase } from '../words/words.ts';
import { bodiesOf, motivationOf, type Body, type Motivation } from './annotations-body.ts';
import { idsOf } from './annotations-id.ts';
import { parallelBodies, parallelId } from './annotations-parallel.ts';
import { targetOf, type Target } from './annotations-target.ts';

/*
 * Annotations for other programs, after the W3C Recommendation "Web Annotation Data Model" (2017).
 * Everything is said in the terms of its one context; nothing is invented, dates least of all.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export interface AnnotationOptions {
  /**
   * Where the site stands, with a slash at the end: `https://example.org/reader/`. The data model
   * wants IRIs. A site without an address of its own gives its path, `/` or `/reader/`: then a
   * reader makes IRIs of the addresses by the one from which it had the file (JSON-LD 1.1, section
   * 3.1.3), and a copy on a disk identifies nothing.
   */
  readonly base: string;
  /** The body of a note as HTML. Default: its text without markup, as `text/plain`. */
  readonly html?: (article: Article, annotation: Annotation) => string | undefined;
}

/** A Web Annotation (section 3.1). The context is its collection's. */
interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly creator?: readonly { readonly name: string }[];
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly rights?: string;
  readonly body?: readonly Body[];
  /** Of a parallel both passages: the body, if there is one, says something of each. */
  readonly target: Target | readonly [Target, Target];
}

/** An Annotation Collection with its one page (sections 5.1 and 5.2): without annotations, none. */
export interface AnnotationCollection {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
  readonly last?: string;
}

/** The annotations of one article, in the order of its text, and its parallels with others. */
export function annotationsOfArticle(
  edition: Edition,
  article: Article,
  options: AnnotationOptions,
): AnnotationCollection {
  const own = edition.parallels.all.filter(({ sides }) =>
    sides.some((side) => side.article === article.slug),
  );
  const items = [
    ...webAnnotations(edition, article, options),
    ...linkingAnnotations(edition, own, options),
  ];
  const address = articleAnnotationsAddress(article.slug);
  const label = phrase(edition.words, 'article.annotationsOf', { title: article.title });
  return collection(iri(options, address), label, items);
}

/** The annotations of all articles, in the edition's order, and all parallels. */
export function annotationsOfEdition(
  edition: Edition,
  options: AnnotationOptions,
): AnnotationCollection {
  const items = [
    ...edition.articles.flatMap((article) => webAnnotations(edition, article, options)),
    ...linkingAnnotations(edition, edition.parallels.all, options),
  ];
  const label = phrase(edition.words, 'article.annotationsOf', { title: edition.site.title });
  return collection(iri(options, annotationsAddress), label, items);
}

function collection(
  id: string,
  label: string,
  items: readonly WebAnnotation[],
): AnnotationCollection {
  const page = `${id}#page`;
  const pages =
    items.length === 0
      ? {}
      : { first: { id: page, type: 'AnnotationPage', startIndex: 0, items } as const, last: page };
  const type = 'AnnotationCollection';
  return { '@context': CONTEXT, id, type, label, total: items.length, ...pages };
}

function webAnnotations(
  { site, words }: Edition,
  article: Article,
  options: AnnotationOptions,
): WebAnnotation[] {
  const resolve = (address: string) => iri(options, address);
  const ids = idsOf(article, articleAnnotationsAddress(article.slug)).map(resolve);
  const about = { ...creators(site.editors), ...generator, ...rightsOf(site.rights) };
  return article.annotations.map((annotation, index) => {
    const html = options.html?.(article, annotation);
    const body = bodiesOf(annotation, site.language, html, resolve);
    return {
      id: ids[index] ?? '',
      type: 'Annotation',
      motivation: motivationOf(annotation.data, body),
      ...about,
      ...(body.length === 0 ? {} : { body }),
      target: targetOf(article, annotation, words, resolve),
    };
  });
}

/** A parallel links two passages; only one that an editor vouches for is an editor's work. */
function linkingAnnotations(
  edition: Edition,
  parallels: readonly Parallel[],
  options: AnnotationOptions,
): WebAnnotation[] {
  const { language, editors, rights } = edition.site;
  const resolve = (address: string) => iri(options, address);
  return parallels.map((parallel) => {
    const body = parallelBodies(parallel, language);
    const targets = parallel.sides.map((side) =>
      targetOf(articleBySlug(edition, side.article), side, edition.words, resolve),
    ) as [Target, Target];
    return {
      id: resolve(parallelId(edition, parallel)),
      type: 'Annotation',
      motivation: 'linking',
      ...(parallel.accepted ? creators(editors) : {}),
      ...generator,
      ...rightsOf(rights),
      ...(body.length === 0 ? {} : { body }),
      target: targets,
    };
  });
}

const generator = { generator: { type: 'Software', name: 'Variorum' } } as const;

/** An editor may be a person or an institution; nobody said which, so there is no `type`. */
function creators(editors: readonly string[]): Pick<WebAnnotation, 'creator'> {
  return editors.length === 0 ? {} : { creator: editors.map((name) => ({ name })) };
}

/** Section 3.3.6 wants an IRI: rights said in words cannot be said here. */
function rightsOf(rights: string | undefined): Pick<WebAnnotation, 'rights'> {
  return rights !== undefined && /^https?:\/\/\S+$/.test(rights) ? { rights } : {};
}

function iri({ base }: AnnotationOptions, address: string): string {
  if (!base.endsWith('/')) throw new RangeError(`The base "${base}" does not end with a slash.`);
  return base + address.slice(1);
}
