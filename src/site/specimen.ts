import { makeEdition } from '../edition.ts';
import type { AnnotationData } from '../model/annotations.ts';
import type { AnnotationRecord } from '../model/corpus.ts';
import { articleFormat, siteFormat, termFormat } from '../model/formats.ts';
import type { Article, Edition } from '../model/edition.ts';
import type { NoteId, Slug, TermId } from '../model/ids.ts';
import type { Words } from '../words/words.ts';

/* A small edition with one of everything, for the style guide. Its texts are made up. */

const LETTER = `The harbour office answers

By the harbour master

PORT OF LANTERNS, March 1913—The office has counted thirty crates of lanterns on the north quay, and nobody has come to ask for them.

The keeper of the light speaks of forty. "I have counted them twice," he writes, "and by daylight."

What the ledger says

The ledger holds more than thirty entries for that week. The island waited for oil and for rope, and the boat came late.
`;

const REPORT = `A report from the island

The keeper counted forty crates on the quay. The island waited for oil and for rope, and the boat came late. So he says.
`;

const HASH = '0'.repeat(64);
const at = { file: 'content/articles/letter.mdx', line: 1 };

function note(id: string, on: string, data: AnnotationData): AnnotationRecord {
  return { id: id as NoteId, on, data, plainText: 'A note.', place: at };
}

const event = { kind: 'event', of: 'late-boat', status: 'asserted' } as const;
const relation = {
  kind: 'relation',
  from: 'lantern',
  type: 'keeps',
  to: 'ledger',
  status: 'asserted',
} as const;

function claim(value: string): AnnotationData {
  return { kind: 'claim', of: 'crates', status: 'asserted', value, asOf: '1913-03' };
}

function record(slug: string, annotations: readonly AnnotationRecord[]) {
  const front = {
    seed: `${slug}.txt`,
    original: { outlet: 'The Harbour Gazette', published: '1913-03', holder: 'The harbour office' },
    basis: { outlet: 'editor', published: 'inferred from the dateline', holder: 'editor' },
  };
  const file = `content/articles/${slug}.mdx`;
  const meta = articleFormat.parse(front);
  const read = { keyLines: {}, links: [], mentions: [], plainText: 'What the text is.' };
  return { ...read, slug: slug as Slug, file, meta, annotations };
}

function term(id: string, name: string) {
  const meta = termFormat.parse({ name, kind: 'concept' });
  const file = `content/glossary/${id}.mdx`;
  return { id: id as TermId, file, meta, keyLines: {}, links: [], plainText: 'A light.' };
}

interface Specimen {
  readonly edition: Edition;
  readonly letter: Article;
  readonly report: Article;
}

/** The edition of the style guide, and its two articles, in the words of the site's interface. */
export function specimen(words: Words): Specimen {
  const { edition } = makeEdition({
    name: 'Specimen',
    site: siteFormat.parse({ editors: ['The editors'] }),
    seeds: [
      { path: 'letter.txt', file: 'seeds/letter.txt', text: LETTER, sha256: HASH },
      { path: 'report.txt', file: 'seeds/report.txt', text: REPORT, sha256: HASH },
    ],
    unreadableSeeds: [],
    articles: [
      record('letter', [
        note('a-claim', 'thirty crates', claim('30')),
        note('a-note', 'nobody has come', { kind: 'note' }),
        note('an-event', 'the boat came late', event),
        note('a-relation', 'The keeper of the light', relation),
      ]),
      record('report', [
        note('folded-claim', 'forty crates', claim('about 40')),
        note('open-claim', 'on the quay', claim('40')),
        note('folded-event', 'The island waited', event),
        note('open-event', 'the boat came late', event),
        note('folded-note', 'for oil', { kind: 'note' }),
        note('open-note', 'for rope', { kind: 'note' }),
        note('folded-relation', 'The keeper', relation),
        note('open-relation', 'So he says', relation),
      ]),
    ],
    terms: [term('lantern', 'lanterns'), term('ledger', 'ledger')],
    pages: [],
    measures: [{ id: 'crates', label: 'Crates on the quay', unit: 'crates', place: at }],
    events: [
      { id: 'late-boat', date: '1913-03', label: 'The boat came late', place: at, terms: [] },
    ],
    relationKinds: [{ id: 'keeps', label: 'keeps', inverse: 'is kept by', place: at }],
    verdicts: [],
    words,
  });
  const [letter, report] = edition.articles;
  if (!letter || !report) throw new Error('The specimen has two articles.');
  return { edition, letter, report };
}
