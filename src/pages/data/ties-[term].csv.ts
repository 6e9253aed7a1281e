import type { APIRoute, GetStaticPaths } from 'astro';
import { relationsCsv } from '../../exports/relations-csv.ts';
import type { Term } from '../../model/edition.ts';
import { relationsOf, tiedTerms } from '../../model/tied-terms.ts';
import { csvResponse } from '../../site/chart-files.ts';
import { currentEdition } from '../../site/current.ts';
import { resolver } from '../../site/locate.ts';

/** The ties of each term: a file each. */
export const getStaticPaths = (() =>
  tiedTerms(currentEdition()).map((term) => ({
    params: { term: term.id },
    props: { term },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ term: Term }> = ({ props, site }) => {
  const edition = currentEdition();
  return csvResponse(relationsCsv(edition, relationsOf(edition, props.term), resolver(site)));
};
