/** An error forbids a build; a warning is told and goes no further. */
export type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  /** What the code means, for the help page. */
  readonly about: string;
}

/**
 * Every problem that Variorum can report. A code is stable: scripts and editors rely on it.
 * The message of each occurrence quotes the value and says how to mend it.
 */
export const catalogue = {
  'corpus/missing': {
    severity: 'error',
    about: 'The folder named as the corpus, or as its sources, does not exist or is no folder.',
  },
  'corpus/no-seeds': {
    severity: 'error',
    about: 'No source text (`*.txt`) was found, so there is nothing to publish.',
  },
  'corpus/no-content': {
    severity: 'warning',
    about: 'The corpus has no `content/` folder. It is built with defaults.',
  },
  'corpus/unreadable': {
    severity: 'error',
    about: 'The system refused to read a file of the corpus.',
  },
  'corpus/unread': {
    severity: 'warning',
    about: 'A file in `content/` is none that this version reads; it has no effect.',
  },
  'output/among-sources': {
    severity: 'error',
    about: 'The site would be written over its sources, or among them.',
  },
  'output/not-ours': {
    severity: 'error',
    about: 'The folder for the site holds something that Variorum has not built.',
  },
  'content/not-utf8': { severity: 'error', about: 'A file in `content/` is not valid UTF-8.' },
  'settings/base': {
    severity: 'error',
    about:
      'The path under which the site is to stand (`BASE`, `--base`) cannot be part of an address.',
  },
  'output/not-writable': {
    severity: 'error',
    about: 'The folder for the site cannot be made where it is wanted.',
  },
  'public/in-the-way': {
    severity: 'error',
    about: 'A file of `public/` would take the place of a page of the site.',
  },
  'seed/empty': { severity: 'error', about: 'A source holds no text.' },
  'seed/not-utf8': { severity: 'error', about: 'A source is not valid UTF-8.' },
  'seed/binary': {
    severity: 'error',
    about: 'A source holds a control byte that no text has, such as NUL.',
  },
  'article/duplicate-slug': { severity: 'error', about: 'Two articles would have one address.' },
  'article/duplicate-seed': { severity: 'error', about: 'Two article files annotate one source.' },
  'article/missing-seed': {
    severity: 'error',
    about: 'An article names a source that is not in the corpus.',
  },
  'article/unknown-text': {
    severity: 'error',
    about:
      'An article lists the texts it knows by hash (`texts`), and the source in hand is none of them, so it cannot be said whether it is a digest or the full text.',
  },
  'article/no-basis': {
    severity: 'error',
    about:
      'A value of `original` does not stand in the text, and `basis` does not say where it comes from.',
  },
  'article/unknown-block': {
    severity: 'error',
    about:
      'An entry of `blocks` names opening words with which no block, or more than one, begins.',
  },
  'rights/not-full': {
    severity: 'error',
    about: 'Only texts that may be published in full can be built so far.',
  },
  'yaml/syntax': { severity: 'error', about: 'A YAML file or a front matter cannot be read.' },
  'yaml/not-a-mapping': {
    severity: 'error',
    about: 'A YAML file or a front matter holds something other than keys with values.',
  },
  'schema/unknown-key': { severity: 'error', about: 'A key is not one that the format has.' },
  'schema/missing-key': { severity: 'error', about: 'A required key is missing.' },
  'schema/invalid': { severity: 'error', about: 'A value is not of the form its key asks for.' },
  'name/not-a-slug': {
    severity: 'error',
    about: 'A file name is to become part of an address and cannot.',
  },
  'page/reserved': {
    severity: 'error',
    about: 'A page is named like a part of the site that exists already.',
  },
  'mdx/syntax': { severity: 'error', about: 'An MDX file cannot be read.' },
  'mdx/unknown-element': {
    severity: 'error',
    about: 'An MDX file uses an element that Variorum does not have.',
  },
  'mdx/missing-attribute': { severity: 'error', about: 'An element lacks an attribute it needs.' },
  'mdx/unknown-attribute': {
    severity: 'error',
    about: 'An element has an attribute that it does not know, or one that is no plain text.',
  },
  'mdx/inline-element': {
    severity: 'error',
    about: 'An element that stands for itself was used inside a line of text.',
  },
  'mdx/misplaced-element': {
    severity: 'error',
    about: 'An element that points into a source stands in a file that has none.',
  },
  'mdx/repeated-attribute': {
    severity: 'error',
    about: 'An element has one attribute twice, so only one of the two would count.',
  },
  'mdx/unexpected-content': {
    severity: 'error',
    about: 'An element that holds nothing was given text to hold.',
  },
  'mdx/code': {
    severity: 'error',
    about:
      'An MDX file holds a program: `import`, `export`, an expression in braces or a script. Content holds text.',
  },
  'link/unknown-scheme': {
    severity: 'error',
    about: 'A link begins with a word and a colon that lead nowhere, such as `trem:`.',
  },
  'image/missing': { severity: 'error', about: 'A picture is not where an MDX file says.' },
  'image/remote': { severity: 'error', about: 'A picture would be fetched from another host.' },
  'link/unknown-term': {
    severity: 'error',
    about: 'A `term:` link names no term of the glossary.',
  },
  'link/unknown-article': { severity: 'error', about: 'An `article:` link names no article.' },
  'link/malformed': { severity: 'error', about: 'A link of our own kinds cannot be understood.' },
  'anchor/not-found': { severity: 'error', about: 'Quoted words do not stand in the text.' },
  'anchor/ambiguous': {
    severity: 'error',
    about: 'Quoted words stand in the text more than once.',
  },
  'glossary/duplicate-name': {
    severity: 'error',
    about: 'Two terms claim one name or alias, so a mention could not be told apart.',
  },
  'glossary/unknown-term': {
    severity: 'error',
    about: 'A term refers, by `see` or by a `<Mention>`, to a term that does not exist.',
  },
  'glossary/never-mentioned': {
    severity: 'error',
    about: 'A term is mentioned in no text of the corpus.',
  },
  'glossary/nothing-to-unlink': {
    severity: 'error',
    about: 'A `<Mention of="none">` stands where no term was found.',
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof catalogue;
