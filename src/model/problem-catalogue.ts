/* eslint max-lines: "off" -- a list is as long as it has entries */
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
  'words/untranslated': {
    severity: 'warning',
    about: 'The interface has no words in the language of the site and speaks English.',
  },
  'words/not-chosen': {
    severity: 'warning',
    about: 'A file of `content/words/` is in a language that the interface is not to speak.',
  },
  'words/missing': {
    severity: 'warning',
    about: 'A catalogue in `content/words/` lacks messages, which are shown in English.',
  },
  'words/unknown': {
    severity: 'error',
    about: 'A catalogue in `content/words/` has a key that the interface does not know.',
  },
  'words/no-message': {
    severity: 'error',
    about: 'A key of a catalogue in `content/words/` has something else behind it than its words.',
  },
  'words/placeholder': {
    severity: 'error',
    about: 'A message in `content/words/` has other placeholders or links than the English one.',
  },
  'words/plural': {
    severity: 'warning',
    about: 'A message in `content/words/` has no wording for a kind of number of its language.',
  },
  'words/no-other': {
    severity: 'error',
    about: 'A message in `content/words/` has no wording for most numbers (`other`).',
  },
  'output/among-sources': {
    severity: 'error',
    about: 'The site would be written over its sources, or among them.',
  },
  'output/not-ours': {
    severity: 'error',
    about: 'The folder for the site holds something that Variorum has not built.',
  },
  'output/too-large': {
    severity: 'error',
    about: 'The portable edition has more files, or more bytes, than a zip file can hold.',
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
  'print/no-browser': {
    severity: 'error',
    about: 'PDFs were asked for, and no Chromium was found that could print them.',
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
  'article/taken-alias': {
    severity: 'error',
    about: 'A former address of an article is another one’s, so a link to it could mean both.',
  },
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
  'yaml/not-a-list': {
    severity: 'error',
    about: 'A register (`content/measures.yaml` and its like) holds something other than a list.',
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
  'mdx/html-element': {
    severity: 'error',
    about: 'An MDX file uses an element of HTML that is none of those for prose.',
  },
  'mdx/html-attribute': {
    severity: 'error',
    about:
      'An element of HTML has an attribute that content may not use, such as `style`, `id` or `onclick`, or one whose value does not serve.',
  },
  'mdx/nested-element': {
    severity: 'error',
    about:
      'An element stands inside another, or one that is attached to a passage inside a list, a quotation or HTML.',
  },
  'mdx/stray-text': {
    severity: 'error',
    about:
      'Text stands behind the first element and in none, so it is neither introduction nor note.',
  },
  'mdx/missing-footnote': {
    severity: 'error',
    about: 'A mark such as `[^1]` has no footnote, or several between which it cannot choose.',
  },
  'mdx/duplicate-footnote': {
    severity: 'error',
    about: 'Two footnotes of one note, or of the introduction, bear one mark.',
  },
  'mdx/unused-footnote': {
    severity: 'warning',
    about: 'A footnote has no mark in the text and is not shown.',
  },
  'note/id': {
    severity: 'error',
    about: 'The id of a note is to become part of an address and cannot.',
  },
  'note/duplicate-id': {
    severity: 'error',
    about: 'Two notes of one article would have one address.',
  },
  'note/empty': { severity: 'error', about: 'A note holds no text.' },
  'question/malformed': {
    severity: 'error',
    about:
      'In `content/questions.mdx` something is no question with its answer: a heading of the second level with text below it.',
  },
  'question/no-passage': {
    severity: 'error',
    about: 'An answer in `content/questions.mdx` names no passage that supports it.',
  },
  'register/duplicate-id': { severity: 'error', about: 'Two items of a register have one id.' },
  'evidence/unknown-measure': {
    severity: 'error',
    about: 'A `<Claim>` is of a measure that `content/measures.yaml` does not have.',
  },
  'evidence/unknown-event': {
    severity: 'error',
    about: 'An `<Event>` is of an event that `content/events.yaml` does not have.',
  },
  'evidence/unknown-relation': {
    severity: 'error',
    about: 'A `<Relation>` is of a kind that `content/relations.yaml` does not have.',
  },
  'evidence/unknown-term': {
    severity: 'error',
    about:
      'A claim, event, relation or register names a term that the glossary does not have, as who says it or what it is about.',
  },
  'claim/incompatible-unit': {
    severity: 'error',
    about: 'The figures of one measure have units that cannot be held against each other.',
  },
  'claim/no-figure': {
    severity: 'warning',
    about: 'A claim has no figure, though its measure has a unit. It is compared as words.',
  },
  'link/unknown-measure': {
    severity: 'error',
    about: 'A link points to a measure that `content/measures.yaml` does not have.',
  },
  'link/unknown-event': {
    severity: 'error',
    about: 'A link points to an event that `content/events.yaml` does not have.',
  },
  'link/unknown-scheme': {
    severity: 'error',
    about: 'A link begins with a word and a colon that lead nowhere, such as `trem:`.',
  },
  'link/relative': {
    severity: 'error',
    about:
      'A link leads from where its file lies, or to a host by unsaid means, or has no address at all.',
  },
  'image/missing': { severity: 'error', about: 'A picture is not where an MDX file says.' },
  'image/remote': { severity: 'error', about: 'A picture would be fetched from another host.' },
  'link/unknown-term': {
    severity: 'error',
    about: 'A `term:` link names no term of the glossary.',
  },
  'link/unknown-article': { severity: 'error', about: 'An `article:` link names no article.' },
  'link/unknown-note': { severity: 'error', about: 'An `article:` link names no note of it.' },
  'link/malformed': { severity: 'error', about: 'A link of our own kinds cannot be understood.' },
  'anchor/empty': {
    severity: 'error',
    about: 'An element quotes no words (`on` is blank), so there is no passage to attach it to.',
  },
  'anchor/too-long': {
    severity: 'error',
    about: 'The words quoted in `on` are longer than the whole text.',
  },
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
  'parallels/unknown-article': {
    severity: 'error',
    about: 'A verdict in `content/parallels.yaml` names an article that does not exist.',
  },
  'parallels/same-article': {
    severity: 'error',
    about: 'A verdict ties two passages of one article; parallels are between sources.',
  },
  'parallels/too-large': {
    severity: 'warning',
    about: 'The texts are more than can be searched for parallel passages, so none are looked for.',
  },
  'ledger/unreadable': {
    severity: 'error',
    about: 'The ledger of published addresses, `content/permalinks.json`, cannot be read.',
  },
  'ledger/missing': {
    severity: 'error',
    about: 'A release was to be built, and no address has been promised yet.',
  },
  'ledger/gone': {
    severity: 'error',
    about: 'A published address is gone, and has no tombstone.',
  },
  'ledger/unaccepted': {
    severity: 'warning',
    about:
      'An address is not in the ledger, so nothing promises yet that it stays. An error in a check and in a release.',
  },
  'ledger/reworded': {
    severity: 'warning',
    about:
      'A published address names other words now, and only an editor can say whether it may. An error in a check and in a release.',
  },
  'ledger/moved': {
    severity: 'warning',
    about:
      'Published words stand between others now, and it is not sure that they are the same. An error in a check and in a release.',
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof catalogue;
