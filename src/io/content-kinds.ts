/** What the files of `content/` are, by their paths within the corpus. */
export type ContentKind =
  | 'site'
  | 'article'
  | 'term'
  | 'page'
  | 'questions'
  | 'measures'
  | 'events'
  | 'relations'
  | 'parallels'
  | 'words'
  | 'ledger';

const KINDS: readonly [ContentKind, RegExp][] = [
  ['site', /^content\/site\.yaml$/],
  ['article', /^content\/articles\/.+\.mdx$/],
  ['term', /^content\/glossary\/[^/]+\.mdx$/],
  ['page', /^content\/pages\/[^/]+\.mdx$/],
  ['questions', /^content\/questions\.mdx$/],
  ['measures', /^content\/measures\.yaml$/],
  ['events', /^content\/events\.yaml$/],
  ['relations', /^content\/relations\.yaml$/],
  ['parallels', /^content\/parallels\.yaml$/],
  ['words', /^content\/words\/[^/]+\.yaml$/],
  ['ledger', /^content\/permalinks\.json$/],
];

/** The kinds as an editor names them. */
const WHAT_IS_READ =
  '`content/articles/**/*.mdx`, `content/glossary/*.mdx`, `content/pages/*.mdx`, `content/words/*.yaml`, and `questions.mdx`, `site.yaml`, `measures.yaml`, `events.yaml`, `relations.yaml` and `parallels.yaml` in `content/`';

/** Pictures are for the MDX files to show, and no concern of ours. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Sorts a file; `undefined` where it is none that is read. */
export function kindOf(file: string): ContentKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(file))?.[0];
}

/** Whether a file may lie in `content/` without being read. */
export function isPicture(file: string): boolean {
  return PICTURE.test(file);
}

/** What to tell an editor about a file that is not read. */
export function adviceFor(file: string): string {
  const renamed = file.replace(/\.(?:mdx|md|markdown)$/i, '.mdx').replace(/\.yml$/i, '.yaml');
  return renamed !== file && kindOf(renamed) !== undefined
    ? `Rename it to \`${renamed}\`.`
    : `What is read: ${WHAT_IS_READ}. Move it out of \`content/\` if it is none of these.`;
}
