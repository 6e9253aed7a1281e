import { makeEdition } from '../edition.ts';
import type { AnnotationRecord } from '../model/corpus.ts';
import { articleFormat, siteFormat, termFormat } from '../model/formats.ts';
import { articleBySlug, type Article, type Edition } from '../model/edition.ts';
import type { Slug, TermId } from '../model/ids.ts';
import type { VerdictRecord } from '../model/verdicts.ts';
import type { Words } from '../words/words.ts';
import { at, SPECIMEN_NOTES } from './specimen-notes.ts';
import { SPECIMEN_BLOCKS, SPECIMEN_TEXTS } from './specimen-texts.ts';

/* A small edition with one of everything, for the style guide. Its texts are made up. */

const HASH = '0'.repeat(64);

/** Links in its content, one of each kind that has a card. */
export const SPECIMEN_LINKS = [
  'term:lantern',
  'article:letter',
  'article:letter#a-note',
  'article:letter?on=forty',
];

function record(slug: string, annotations: readonly AnnotationRecord[]) {
  const front = {
    seed: `${slug}.txt`,
    original: {
      outlet: slug === 'letter' ? 'The Harbour Gazette' : `The Island ${slug}`,
      authors: slug === 'letter' ? ['Ada Finch'] : [],
      published: slug === 'letter' ? '1913-03' : '1914~',
      holder: 'The harbour office',
      url: 'https://example.org/letter',
    },
    basis: { outlet: 'editor', published: 'inferred from the dateline', holder: 'editor' },
  };
  const blocks = slug === 'letter' ? SPECIMEN_BLOCKS : {};
  const meta = articleFormat.parse({ ...front, blocks });
  const file = `content/articles/${slug}.mdx`;
  const links = slug === 'letter' ? SPECIMEN_LINKS.map((href) => ({ href, place: at })) : [];
  const read = { keyLines: {}, links, mentions: [], plainText: 'What the text is.' };
  return { ...read, slug: slug as Slug, file, meta, annotations };
}

function term(id: string, name: string, kind: string, more: object = {}) {
  const meta = termFormat.parse({ name, kind, ...more });
  const file = `content/glossary/${id}.mdx`;
  const plainText = `What ${name} means in these texts, in a sentence.`;
  return { id: id as TermId, file, meta, keyLines: {}, links: [], plainText };
}

function event(id: string, date: string, label: string, terms: string[] = []) {
  return { id, date, label, terms, place: at };
}

/** Passages of the letter and the report that belong together. */
function verdict(label: string, letter: string, report: string): VerdictRecord {
  const passages = [
    { article: 'letter', on: letter, place: at },
    { article: 'report', on: report, place: at },
  ];
  return { verdict: 'accept', label, note: 'What the parallel shows.', passages, place: at };
}

/** The edition of the style guide, in the words of the site's interface. */
export function specimen(words: Words): Edition {
  return makeEdition({
    name: 'Specimen',
    site: siteFormat.parse({
      editors: ['The editors'],
      corrections: 'mailto:editors@example.org',
    }),
    seeds: Object.entries(SPECIMEN_TEXTS).map(([path, text]) => {
      return { path, file: `seeds/${path}`, text, sha256: HASH };
    }),
    unreadableSeeds: [],
    articles: [
      record('crowded', SPECIMEN_NOTES.crowded),
      record('letter', SPECIMEN_NOTES.letter),
      record('notice', []),
      record('notice-again', []),
      record('report', SPECIMEN_NOTES.report),
    ],
    terms: [
      term('gazette', 'Harbour Gazette', 'outlet', { aliases: ['The Harbour Gazette'] }),
      term('island', 'the island', 'place'),
      term('keeper', 'keeper', 'person', { full: 'Tom Wray, keeper of the light' }),
      term('lantern', 'lanterns', 'concept', {
        aliases: ['lantern'],
        full: 'Lantern of the harbour',
        see: ['ledger', 'keeper'],
      }),
      term('ledger', 'ledger', 'work'),
      term('office', 'harbour office', 'organisation'),
    ],
    pages: [],
    measures: [
      { id: 'crates', label: 'Crates on the quay', unit: 'crates', term: 'lantern', place: at },
      { id: 'entries', label: 'Entries in the ledger', unit: 'entries', place: at },
      { id: 'coils', label: 'Coils of rope missing', unit: 'coils', place: at },
      { id: 'lamps', label: 'Lanterns in use', unit: 'lanterns', term: 'lantern', place: at },
    ],
    events: [
      event('first-light', '1911?', 'The first lantern is lit', ['lantern', 'island']),
      event('ledger-begun', '1912/1913', 'The ledger is begun', ['ledger']),
      event('late-boat', '1913-03', 'The boat came late', ['island', 'lantern']),
      event('market', '1913-04-29', 'The market opens'),
      event('last-light', '1914~', 'The last lantern goes out', ['lantern']),
    ],
    relationKinds: [
      { id: 'answers', label: 'answers', inverse: 'is answered by', place: at },
      { id: 'faces', label: 'faces', inverse: 'faces', place: at },
      { id: 'keeps', label: 'keeps', inverse: 'is kept by', place: at },
      { id: 'serves', label: 'serves', inverse: 'is served by', place: at },
      { id: 'writes', label: 'writes', inverse: 'is written by', place: at },
    ],
    verdicts: [
      verdict('The late boat', 'the boat came late', 'the boat came late'),
      verdict('Forty crates', 'speaks of forty', 'counted forty crates'),
    ],
    words,
  }).edition;
}

/** An article of the style guide's edition, by its name. */
export function specimenArticle(edition: Edition, name: string): Article {
  return articleBySlug(edition, name as Slug);
}
