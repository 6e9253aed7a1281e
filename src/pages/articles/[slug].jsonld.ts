import type { APIRoute, GetStaticPaths } from 'astro';
import { annotationsOfArticle } from '../../exports/annotations.ts';
import type { Article } from '../../model/edition.ts';
import { annotationsResponse } from '../../site/annotations-response.ts';
import { currentEdition } from '../../site/current.ts';

export const getStaticPaths = (() =>
  currentEdition().articles.map((article) => ({
    params: { slug: article.slug },
    props: { article },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props, site }) =>
  annotationsResponse(site, (options) =>
    annotationsOfArticle(currentEdition(), props.article, options),
  );
