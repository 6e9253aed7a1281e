import type { AnnotationCollection, AnnotationOptions } from '../exports/annotations.ts';
import type { Article } from '../model/edition.ts';
import { exportedBodies } from './exported-bodies.ts';
import { href } from './href.ts';

/** The media type that the Web Annotation Protocol (section 4.2) gives to its JSON-LD. */
const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** What a file of annotations is made from. */
interface Sources {
  /** The address under which the site is published, if that is known. */
  readonly site: URL | undefined;
  /** The articles whose annotations it holds. */
  readonly articles: readonly Article[];
  /** The component that renders an article's MDX. */
  readonly Prose: Parameters<typeof exportedBodies>[0];
}

/** A file of annotations, their notes as HTML. */
export async function annotationsResponse(
  { site, articles, Prose }: Sources,
  make: (options: AnnotationOptions) => AnnotationCollection,
): Promise<Response> {
  const base = site ? new URL(href('/'), site).href : href('/');
  const bodies = new Map(
    await Promise.all(
      articles.map(async (article) => {
        return [article.slug, await exportedBodies(Prose, article, site)] as const;
      }),
    ),
  );
  const html: AnnotationOptions['html'] = ({ slug }, { id }) => id && bodies.get(slug)?.get(id);
  const text = `${JSON.stringify(make({ base, html }), undefined, 2)}\n`;
  return new Response(text, { headers: { 'content-type': MEDIA_TYPE } });
}
