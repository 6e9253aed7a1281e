import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FORMATS } from '../../exports/cite-formats.ts';
import { citeArticle } from '../../exports/cite.ts';
import { CITE_FORMATS, type CiteFormat } from '../../model/addresses.ts';
import type { Article } from '../../model/edition.ts';
import { currentEdition } from '../../site/current.ts';
import { locator } from '../../site/locate.ts';

export const getStaticPaths = (() =>
  currentEdition().articles.flatMap((article) =>
    CITE_FORMATS.map((format) => ({
      params: { slug: article.slug, format },
      props: { article, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article; format: CiteFormat }> = ({ props, site }) => {
  const { type, write } = CITATION_FORMATS[props.format];
  const citable = citeArticle(currentEdition(), props.article, locator(site));
  return new Response(write(citable), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
