import type { APIRoute, GetStaticPaths } from 'astro';
import Prose from '../../components/Prose.astro';
import { annotationsOfArticle } from '../../exports/annotations.ts';
import type { Article } from '../../model/edition.ts';
import { annotationsResponse } from '../../site/annotations-response.ts';
import { currentEdition } from '../../site/current.ts';

export const getStaticPaths = (() =>
  currentEdition().articles.map((article) => ({
    params: { slug: article.slug },
    props: { article },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article }, site }) =>
  annotationsResponse({ site, articles: [article], Prose }, (options) =>
    annotationsOfArticle(currentEdition(), article, options),
  );
