import type { Passage } from '../../../src/model/document.ts';
import type { Random } from '../random.ts';
import type { Writer } from './prose.ts';

/** How a passage is taken over into another text. */
export const WAYS = ['whole', 'split', 'reordered'] as const;
export type Way = (typeof WAYS)[number];

/** A passage that was taken from one text into another, by noise or not: what is to be found. */
export interface Case {
  readonly texts: readonly [number, number];
  readonly passages: readonly [Passage, Passage];
  readonly way: Way;
}

export interface Planted {
  readonly texts: readonly string[];
  readonly cases: readonly Case[];
  /**
   * Every two sentences that go back to one, of different texts: two texts that take the same passage
   * from a third share it as well, though neither took it from the other.
   */
  readonly related: readonly Omit<Case, 'way'>[];
}

interface Sentence {
  readonly words: readonly string[];
  /** Where it was taken from. */
  readonly from?: {
    readonly case: number;
    readonly text: number;
    readonly way: Way;
    readonly sentence: Sentence;
  };
}
type Paragraphs = Sentence[][];

/** Words of a planted passage at least. */
const LEAST_WORDS = 25;
/** What a source says of its speaker, in the midst of a quotation. */
const SPLIT_WORDS = 8;
const BOILERPLATE_SENTENCES = 2;

export interface Options {
  readonly texts: number;
  /** Sentences of a text. */
  readonly sentences: number;
  /** Share of all sentences that are taken from another text. */
  readonly reuse: number;
  /** Share of the words of such a sentence that are replaced, left out, added or exchanged. */
  readonly noise: number;
}

/**
 * Makes a corpus with planted reuse: a text takes one to four neighbouring sentences, 25 words or
 * more, over from an earlier one. Some are split by words of another kind; some are two such passages,
 * each a case of its own, that change places. Half of the texts end with the same notice, which is
 * nobody's reuse.
 */
export function plant(random: Random, writer: Writer, options: Options): Planted {
  const notice = Array.from({ length: BOILERPLATE_SENTENCES }, () => ({
    words: writer.sentence(random),
  }));
  const originals: Sentence[][] = [];
  const sources: { text: number; sentences: Sentence[]; case: number }[] = [];
  let cases = 0;
  const texts = Array.from({ length: options.texts }, (_, text): Paragraphs => {
    let left = originals.length === 0 ? 0 : Math.round(options.sentences * options.reuse);
    const body = Array.from({ length: options.sentences }, (): Sentence => {
      return { words: writer.sentence(random) };
    });
    while (left > 0) {
      const source = random.below(originals.length);
      const way = random.pick(WAYS);
      const pieces = neighbours(random, originals[source] ?? [], way === 'reordered' ? 2 : 1);
      const at = random.below(body.length + 1);
      if (!pieces || (body[at]?.from && body[at - 1]?.from)) continue;
      left -= pieces.flat().length;
      const inserted = pieces.reverse().flatMap((group) => {
        const number = cases++;
        sources.push({ text: source, sentences: group, case: number });
        return group.map((sentence, index) => ({
          words: changed(
            random,
            writer,
            sentence.words,
            options.noise,
            way === 'split' && index === 0,
          ),
          from: { case: number, text: source, way, sentence },
        }));
      });
      body.splice(at, 0, ...inserted);
    }
    originals.push(body);
    const paragraphs = inParagraphs(random, body);
    return text % 2 === 0 ? [...paragraphs, notice] : paragraphs;
  });
  return written(texts, sources, writer);
}

/** Neighbouring sentences of a text's own, in so many pieces of `LEAST_WORDS` or more; if it has any. */
function neighbours(
  random: Random,
  sentences: readonly Sentence[],
  pieces: number,
): Sentence[][] | undefined {
  let at = random.below(sentences.length);
  const taken = Array.from({ length: pieces }, () => {
    const piece: Sentence[] = [];
    const most = 1 + random.below(4);
    let words = 0;
    while (at < sentences.length && (piece.length < most || words < LEAST_WORDS)) {
      const sentence = sentences[at++];
      if (!sentence || sentence.from) break;
      piece.push(sentence);
      words += sentence.words.length;
    }
    return words < LEAST_WORDS ? [] : piece;
  });
  return taken.every(({ length }) => length > 0) ? taken : undefined;
}

/** Words with noise: each may be replaced, left out, followed by another, or exchanged with the next. */
function changed(
  random: Random,
  writer: Writer,
  words: readonly string[],
  noise: number,
  isSplit: boolean,
): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (isSplit && at === words.length >> 1) {
      result.push(...Array.from({ length: SPLIT_WORDS }, () => writer.word(random)));
    }
    if (random.share() >= noise) result.push(word);
    else {
      const way = random.below(4);
      if (way === 0) result.push(writer.word(random));
      else if (way === 1) result.push(word, writer.word(random));
      else if (way === 2 && at + 1 < words.length) result.push(words[++at] ?? '', word);
    }
  }
  return result.length > 0 ? result : [...words];
}

function inParagraphs(random: Random, sentences: readonly Sentence[]): Paragraphs {
  const paragraphs: Paragraphs = [];
  for (let at = 0; at < sentences.length;) {
    const length = 2 + random.below(4);
    paragraphs.push(sentences.slice(at, at + length));
    at += length;
  }
  return paragraphs;
}

/** A sentence as it stands in a text. */
interface Occurrence {
  readonly text: number;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** The texts as written, and where in them the cases are. */
function written(
  texts: readonly Paragraphs[],
  sources: readonly { text: number; sentences: readonly Sentence[]; case: number }[],
  { space, stop }: Writer,
): Planted {
  const occurrences: Occurrence[] = [];
  const all = texts.map((paragraphs, text) => {
    let result = '';
    for (const [number, paragraph] of paragraphs.entries()) {
      if (number > 0) result += '\n\n';
      for (const [index, sentence] of paragraph.entries()) {
        if (index > 0) result += space;
        const start = result.length;
        result += capital(sentence.words.join(space)) + stop;
        occurrences.push({ text, passage: { start, end: result.length }, sentence });
      }
    }
    return `${result}\n`;
  });
  return { texts: all, cases: casesOf(sources, occurrences), related: relatedOf(occurrences) };
}

function casesOf(
  sources: readonly { text: number; sentences: readonly Sentence[]; case: number }[],
  occurrences: readonly Occurrence[],
): Case[] {
  const places = new Map(occurrences.map(({ sentence, passage }) => [sentence, passage]));
  const copies = Map.groupBy(occurrences, ({ sentence }) => sentence.from?.case);
  return sources.flatMap(({ text, sentences, case: number }): Case[] => {
    const copied = copies.get(number) ?? [];
    const [first] = copied;
    if (!first?.sentence.from) return [];
    const source = around(sentences.flatMap((sentence) => places.get(sentence) ?? []));
    const copy = around(copied.map(({ passage }) => passage));
    return [{ texts: [text, first.text], passages: [source, copy], way: first.sentence.from.way }];
  });
}

function relatedOf(occurrences: readonly Occurrence[]): Omit<Case, 'way'>[] {
  const byOrigin = Map.groupBy(occurrences, ({ sentence }) => sentence.from?.sentence ?? sentence);
  return [...byOrigin.values()].flatMap((alike) =>
    alike.flatMap((one, index) =>
      alike
        .slice(index + 1)
        .filter(({ text }) => text !== one.text)
        .map((other): Omit<Case, 'way'> => {
          return { texts: [one.text, other.text], passages: [one.passage, other.passage] };
        }),
    ),
  );
}

function around(passages: readonly Passage[]): Passage {
  return {
    start: Math.min(...passages.map(({ start }) => start)),
    end: Math.max(...passages.map(({ end }) => end)),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
