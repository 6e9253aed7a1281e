import { articleAddress } from '../model/addresses.ts';
import type { Annotation, Article } from '../model/edition.ts';
import { placeFragment } from './annotations-place.ts';

/**
 * The addresses that identify the annotations of an article, from the root of the site: each has
 * exactly one (section 3.1), and no two have the same.
 *
 * A note's is its permalink in the text. A statement without a body has none; it gets a fragment of
 * the file it stands in, which says what is stated and where: `#claim_amos-share_p4_10-14`. It
 * stays as long as statement and paragraph do, and is no promise.
 *
 * @param file address of the article's annotations
 */
export function idsOf(article: Article, file: string): string[] {
  const times = new Map<string, number>();
  return article.annotations.map((annotation) => {
    if (annotation.id !== undefined) return articleAddress(article.slug, annotation.id);
    const fragment = fragmentOf(article, annotation);
    const time = (times.get(fragment) ?? 0) + 1;
    times.set(fragment, time);
    return `${file}#${encodeURIComponent(time === 1 ? fragment : `${fragment}_${time}`)}`;
  });
}

function fragmentOf(article: Article, annotation: Annotation): string {
  return [...subjectOf(annotation), placeFragment(article, annotation)].join('_');
}

function subjectOf({ data }: Annotation): string[] {
  switch (data.kind) {
    case 'note':
      return ['note'];
    case 'claim':
    case 'event':
      return [data.kind, data.of];
    case 'relation':
      return ['relation', data.from, data.type, data.to];
  }
}
