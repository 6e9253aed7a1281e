import type { APIRoute, GetStaticPaths } from 'astro';
import type { Drawing } from '../../charts/drawing.ts';
import { svgResponse } from '../../site/chart-files.ts';
import { drawingsToTake } from '../../site/drawings-to-take.ts';
import { currentEdition } from '../../site/current.ts';

/** The drawings of all charts: a file each. */
export const getStaticPaths = (() =>
  drawingsToTake(currentEdition()).map(({ file, drawing }) => ({
    params: { file },
    props: { drawing },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawing: Drawing }> = ({ props, site }) =>
  svgResponse(props.drawing, site);
