import type { AnnotationData } from '../model/annotations.ts';
import type { AnnotationRecord } from '../model/corpus.ts';
import type { NoteId } from '../model/ids.ts';
import type { Place } from '../model/problem.ts';

/* What is attached to the made-up texts of the style guide. */

/** Where the records would stand, had they been read from files. */
export const at: Place = { file: 'content/articles/letter.mdx', line: 1 };

const SENTENCE = 'What the note says of the words. ';

function note(id: string, on: string, data: AnnotationData, sentences = 1): AnnotationRecord {
  const plainText = SENTENCE.repeat(sentences).trim();
  return { id: id as NoteId, on, data, plainText, place: at };
}

/** What has no words for the reader. */
function bare(on: string, data: AnnotationData): AnnotationRecord {
  return { on, data, plainText: '', place: at };
}

type Claim = Extract<AnnotationData, { kind: 'claim' }>;
type Relation = Extract<AnnotationData, { kind: 'relation' }>;

function claim(value: string, more: Partial<Claim> = {}): Claim {
  return { kind: 'claim', of: 'crates', status: 'asserted', value, asOf: '1913-03', ...more };
}

function event(of: string): AnnotationData {
  return { kind: 'event', of, status: 'asserted' };
}

function tie(from: string, type: string, to: string, more: Partial<Relation> = {}): Relation {
  return { kind: 'relation', from, type, to, status: 'asserted', ...more };
}

const plain = { kind: 'note' } as const;
const keeps = tie('keeper', 'keeps', 'lantern');
const words = 'The keeper|the ledger|the office|the quay|the boat|the rope'.split('|');

/** By the name of the article. */
export const SPECIMEN_NOTES = {
  letter: [
    note('a-claim', 'thirty crates', claim('30')),
    note('a-note', 'nobody has come', plain),
    note('an-event', 'the boat came late', event('late-boat')),
    note('a-relation', 'The keeper of the light', keeps),
    bare('forty', claim('about 40', { by: 'keeper' })),
    bare('more than thirty entries', claim('more than 30', { of: 'entries' })),
    bare('keeps the harbour office waiting', tie('island', 'answers', 'office')),
    bare('lights one lantern', event('first-light')),
    bare('two coils of rope', claim('2', { of: 'coils' })),
    bare('The island has no ledger', tie('island', 'faces', 'lantern')),
  ],
  report: [
    note('folded-claim', 'forty crates', claim('40')),
    note('open-claim', 'on the quay', claim('300', { of: 'entries', via: 'gazette' })),
    note('folded-event', 'The island waited', event('late-boat')),
    note('open-event', 'the boat came late', event('late-boat')),
    note('folded-note', 'for oil', plain),
    note('open-note', 'for rope', plain),
    note('folded-relation', 'The keeper', tie('keeper', 'writes', 'ledger')),
    note(
      'open-relation',
      'The harbour office serves the island',
      tie('office', 'serves', 'island'),
    ),
    bare('So he says', tie('keeper', 'serves', 'office', { status: 'speculated' })),
    bare('twelve in use', claim('12', { of: 'lamps', asOf: '1912' })),
    bare('only nine', claim('9', { of: 'lamps', asOf: '1913' })),
    bare('six', claim('6', { of: 'lamps', asOf: '1914' })),
  ],
  crowded: words.map((on, index) => note(`crowded-${index + 1}`, on, plain, index === 1 ? 9 : 6)),
} satisfies Record<string, readonly AnnotationRecord[]>;
