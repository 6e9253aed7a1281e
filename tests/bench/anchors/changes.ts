import { END, faults, START, withNoise } from './noise.ts';
import type { Marked } from './passages.ts';
import { sentence, textOf, type Prose } from './prose.ts';
import type { Random } from '../random.ts';

/** How a text was published, and what happened to it then. */
interface Change {
  /** Whether the passage outlives it. */
  readonly keeps: boolean;
  /** Adds to the published text what the change needs, such as a lookalike. */
  readonly publish?: (text: Marked, random: Random) => Marked;
  readonly edit?: (text: Marked, random: Random) => Prose;
  readonly fault?: keyof typeof faults;
}

/** Share of the sentences that are new, or deleted. */
const SHARE_EDITED = 0.15;
/** Paragraphs that are moved. */
const MOVED = 4;

export const changes = {
  typos: { keeps: true },
  'misread by OCR': { keeps: true, fault: 'misreading' },
  'sentences inserted': { keeps: true, edit: insertSentences },
  'sentences deleted': { keeps: true, edit: deleteSentences },
  'paragraphs moved': { keeps: true, edit: moveParagraphs },
  'deleted, kept but for a figure': { keeps: false, publish: addLookalike, edit: deletePassage },
  'deleted, repeated elsewhere': { keeps: false, publish: addRepetition, edit: deletePassage },
  'deleted, its paragraph repeated': {
    keeps: false,
    publish: repeatParagraph,
    edit: deletePassage,
  },
} as const satisfies Readonly<Record<string, Change>>;

export type ChangeName = keyof typeof changes;
export const changeNames = Object.keys(changes) as ChangeName[];

/** The text as published, with the marks of the passage. */
export function publish(name: ChangeName, text: Marked, random: Random): Marked {
  const change: Change = changes[name];
  return change.publish?.(text, random) ?? text;
}

/** The text as it is after the change, with the marks if the passage outlived it. */
export function apply(name: ChangeName, text: Marked, noise: number, random: Random): string {
  const change: Change = changes[name];
  const edited = change.edit?.(text, random) ?? text;
  return withNoise(textOf(edited), noise, faults[change.fault ?? 'typo'], random);
}

function insertSentences(text: Marked, random: Random): Prose {
  return perSentence(text, (own, place) =>
    place !== 'inside' && random.share() < SHARE_EDITED
      ? [sentence(random, text.space === ''), own]
      : [own],
  );
}

function deleteSentences(text: Marked, random: Random): Prose {
  return perSentence(text, (own, place) =>
    place === 'outside' && random.share() < SHARE_EDITED ? [] : [own],
  );
}

function deletePassage(text: Marked): Prose {
  return perSentence(text, (own, place) => (place === 'outside' ? [own] : []));
}

function moveParagraphs(text: Marked, random: Random): Prose {
  const paragraphs = [...text.paragraphs];
  for (let moved = 0; moved < MOVED; moved += 1) {
    const [taken = []] = paragraphs.splice(random.below(paragraphs.length), 1);
    paragraphs.splice(random.below(paragraphs.length), 0, taken);
  }
  return { ...text, paragraphs };
}

/** The same words elsewhere, but for one figure, or one word where they hold none. */
function addLookalike(text: Marked, random: Random): Marked {
  const words = passageSentences(text);
  const figure = /\d/u.test(words) ? /\d(?!.*\d)/su : text.space === '' ? /[^，。“”]/u : /\w+/u;
  const altered = words.replace(figure, (own) =>
    /\d/u.test(own) ? String((Number(own) + 1) % 10) : text.space === '' ? '新' : 'Another',
  );
  return addTo(text, altered, random);
}

function addRepetition(text: Marked, random: Random): Marked {
  return addTo(text, passageSentences(text), random);
}

/** The whole paragraph once more, far from the first, with another sentence behind it. */
function repeatParagraph(text: Marked, random: Random): Marked {
  const sentences = (text.paragraphs[text.paragraph] ?? []).map(withoutMarks);
  const copy = [...sentences, sentence(random, text.space === '')];
  const isEarly = text.paragraph < text.paragraphs.length / 2;
  return isEarly
    ? { ...text, paragraphs: [...text.paragraphs, copy] }
    : { ...text, paragraphs: [copy, ...text.paragraphs], paragraph: text.paragraph + 1 };
}

/**
 * Adds a sentence to another paragraph. None that adjoins the passage's: of the same sentence twice
 * in a row nobody can tell, when one is left, which one it is.
 */
function addTo(text: Marked, added: string, random: Random): Marked {
  const others = text.paragraphs
    .map((_, index) => index)
    .filter((index) => Math.abs(index - text.paragraph) > 1);
  const chosen = random.pick(others);
  const sentences = text.paragraphs[chosen] ?? [];
  const at = random.below(sentences.length + 1);
  return { ...text, paragraphs: text.paragraphs.with(chosen, sentences.toSpliced(at, 0, added)) };
}

function passageSentences({ paragraph, paragraphs, first, last, space }: Marked): string {
  return withoutMarks((paragraphs[paragraph] ?? []).slice(first, last + 1).join(space));
}

function withoutMarks(text: string): string {
  return text.replace(START, '').replace(END, '');
}

/** How a sentence stands to the passage: the first that it touches, a further one, or none of it. */
type Standing = 'outside' | 'first' | 'inside';

/** Replaces sentences, each by any number; paragraphs that have none left are dropped. */
function perSentence(text: Marked, replace: (own: string, place: Standing) => string[]): Prose {
  const { paragraph, first, last } = text;
  const standing = (at: number, index: number): Standing =>
    at !== paragraph || index < first || index > last
      ? 'outside'
      : index === first
        ? 'first'
        : 'inside';
  const paragraphs = text.paragraphs.map((sentences, at) =>
    sentences.flatMap((own, index) => replace(own, standing(at, index))),
  );
  return { ...text, paragraphs: paragraphs.filter(({ length }) => length > 0) };
}
