import type { Slug } from '../model/ids.ts';

/** The page that every site has: the corpus's own, or one that says what is known without it. */
export const aboutSlug = 'about' as Slug;

/** The About page of a corpus that has none; its title is the interface's. */
export const defaultAbout = {
  slug: aboutSlug,
  title: undefined,
  description: undefined,
  file: undefined,
};
