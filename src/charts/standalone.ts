import { element } from './svg.ts';
import type { Drawing } from './drawing.ts';

const SPACE = 16;

/**
 * A drawing as a file of its own: with its colours in it, on a ground, and with links that lead from
 * wherever it is opened. Programs that draw do not know custom properties or `light-dark()`, so the
 * tokens are put in their places, in the light colours of paper.
 *
 * @param tokens the style sheet that defines the custom properties
 * @param styles the style sheet of charts
 * @param resolve makes an absolute address of one within the site
 */
export function standalone(
  { svg, width, height }: Drawing,
  { tokens, styles }: { readonly tokens: string; readonly styles: string },
  resolve: (address: string) => string,
): string {
  const values = readTokens(tokens);
  const css = withValues(rulesFor(svg, styles), values);
  const inner = svg
    .replace('<svg ', `<svg x="${SPACE}" y="${SPACE}" `)
    .replace(' width="100%"', ` width="${width}"`)
    .replace(/ href="(\/[^"]*)"/g, (_, address: string) => ` href="${resolve(address)}"`);
  const [w, h] = [width + 2 * SPACE, height + 2 * SPACE];
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: w, height: h, viewBox: `0 0 ${w} ${h}` },
    element('style', {}, css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    element('rect', { width: w, height: h, fill: values.get('--paper') ?? '#fff' }),
    inner,
  )}\n`;
}

/** Custom properties as they first stand, which is for all media; of two colours, the light one. */
function readTokens(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
    const light = /^light-dark\(\s*([^,]+),/.exec(value)?.[1] ?? value;
    if (!found.has(name)) found.set(name, light.replace(/\s+/g, ' ').trim());
  }
  return found;
}

/** The rules of which the drawing has all the classes; the sheet has simple rules only. */
function rulesFor(svg: string, css: string): string {
  const names = [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
  const classes = new Set(names);
  const applies = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)(\{[^{}]*\})/g)]
    .map(([, selectors = '', body = '']) => [selectors.split(',').filter(applies), body] as const)
    .filter(([selectors]) => selectors.length > 0)
    .map(([selectors, body]) => `${selectors.join(',')}${body}`)
    .join('');
}

function withValues(css: string, values: ReadonlyMap<string, string>): string {
  const filled = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
      const value = values.get(name);
      return value === undefined ? whole : filled(value);
    });
  return filled(css).replace(/\s+/g, ' ').trim();
}
