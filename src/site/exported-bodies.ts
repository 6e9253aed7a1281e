import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { articleAddress } from '../model/addresses.ts';
import type { Article } from '../model/edition.ts';
import type { NoteId } from '../model/ids.ts';
import { href } from './href.ts';

/** What Astro makes of a component's file. */
type Component = Parameters<AstroContainer['renderToString']>[0];

/**
 * The bodies of an article's notes as HTML for readers elsewhere: as the page has them, with
 * addresses made whole.
 *
 * @param Prose the component that renders an MDX file
 * @param site the address under which the site is published, if that is known
 */
export async function exportedBodies(
  Prose: Component,
  { file, slug }: Article,
  site: URL | undefined,
): Promise<ReadonlyMap<NoteId, string>> {
  const noteBodies = new Map<NoteId, string>();
  if (file === undefined) return noteBodies;
  const path = href(articleAddress(slug));
  const page = site ? new URL(path, site).href : path;
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer });
  await container.renderToString(Prose, { props: { file }, locals: { noteBodies, page } });
  return noteBodies;
}
