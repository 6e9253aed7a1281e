import { toSlug } from './ids.ts';

/** The site as one file, for reading from a folder. */
export const portableFile = 'portable.zip';

/** What the portable edition's folder and zip are called on a reader's disk, without an ending. */
export function portableName(title: string): string {
  return toSlug(title) || 'site';
}

/** Files of the search of a portable edition: scripts, for nothing else can be read from a folder. */
export const portableSearch = {
  /** The folder in which a hosted site has its index. */
  bundle: 'pagefind',
  /** Run by every page. */
  start: 'portable/portable-start.js',
  /** Which file of the index is in which shard. */
  table: 'portable/table.js',
  shard: (index: number) => `portable/index-${index}.js`,
  /** @param folder of one language's index in the bundle, such as `en/`; `''` where it has but one */
  engine: (folder: string) =>
    `portable/engine${folder.replaceAll('/', '').replace(/^(?=.)/, '-')}.js`,
} as const;
