import type { APIRoute, GetStaticPaths } from 'astro';
import { bibtex } from '../../exports/cite-bibtex.ts';
import { cslJson } from '../../exports/cite-csl.ts';
import { ris } from '../../exports/cite-ris.ts';
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

const WRITERS = {
  bib: { write: bibtex, type: 'application/x-bibtex' },
  ris: { write: ris, type: 'application/x-research-info-systems' },
  json: { write: cslJson, type: 'application/vnd.citationstyles.csl+json' },
} as const;

export const GET: APIRoute<{ article: Article; format: CiteFormat }> = ({ props, site }) => {
  const { type, write } = WRITERS[props.format];
  const citable = citeArticle(currentEdition(), props.article, locator(site));
  return new Response(write(citable), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
