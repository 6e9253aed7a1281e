import { parse } from '../../../src/parse/parse.ts';
import type { ReuseText } from '../../../src/parallels/words.ts';
import { randomOf, type Random } from '../random.ts';
import { plant } from './plant.ts';
import { latinWriter, type Writer } from './prose.ts';

/** Texts whose size or sameness might be too much, each made anew in every run. */
export const CORPORA = {
  '40 MB of prose, 7.5 % of it reused': () => prose(40e6),
  'one article of 20 MB, and three short ones': () => [
    prose(20e6).join('\n'),
    ...prose(0).slice(0, 3),
  ],
  '5,000 copies of one text': () => Array<string>(5000).fill(oneText()),
  '5,000 copies, each with a number of its own': () => {
    const text = oneText();
    return Array.from({ length: 5000 }, (_, number) => `Number ${number}.\n\n${text}`);
  },
  'two near copies, 10 % of their words replaced, 2 MB in all': () => nearCopies(1e6),
  'two near copies, 10 % of their words replaced, 4 MB in all': () => nearCopies(2e6),
  '3,000 near copies of 400 words, 6 % of them replaced': () => {
    const random = randomOf(1);
    const writer = latinWriter(random);
    const words = Array.from({ length: 400 }, () => writer.word(random)).join(' ');
    return Array.from({ length: 3000 }, () => noisy(random, writer, words, 0.06));
  },
  '100 sentences of nine words, 99 times, each time in another order': () => {
    const random = randomOf(1);
    const writer = latinWriter(random);
    const sentences = Array.from(
      { length: 100 },
      () => `${Array.from({ length: 9 }, () => writer.word(random)).join(' ')}.`,
    );
    return Array.from({ length: 99 }, () => {
      const order = sentences.map((sentence) => ({ sentence, at: random.share() }));
      return order
        .sort((one, other) => one.at - other.at)
        .map(({ sentence }) => sentence)
        .join(' ');
    });
  },
  'one sentence 10,000 times, in each of two texts': () => {
    const sentence = 'The harbour board has refused to pay for the new pier. ';
    return [sentence.repeat(10_000), `Again.\n\n${sentence.repeat(10_000)}`];
  },
  'one word 500,000 times, in each of two texts': () => [
    'word '.repeat(500_000),
    `Again ${'word '.repeat(500_000)}`,
  ],
  'empty texts, and one word': () => ['', '', 'Word.'],
} as const satisfies Record<string, () => string[]>;

export function parsed(text: string, language = 'en'): ReuseText {
  return { document: parse(text, {}, { file: '' }).document, language };
}

/** Texts of six kilobytes with 10 % of noise in what they took from each other, until there are enough bytes. */
function prose(bytes: number): string[] {
  const writer = latinWriter(randomOf(1));
  const texts: string[] = [];
  let length = 0;
  for (let seed = 2; texts.length === 0 || length < bytes; seed += 1) {
    const planted = plant(randomOf(seed), writer, {
      texts: 300,
      sentences: 40,
      reuse: 0.075,
      noise: 0.1,
    });
    texts.push(...planted.texts);
    length += planted.texts.reduce((sum, text) => sum + text.length, 0);
  }
  return texts;
}

/** A text of so many characters, and its near copy. */
export function nearCopies(characters: number): string[] {
  const random = randomOf(1);
  const writer = latinWriter(random);
  const sentences: string[] = [];
  for (let length = 0; length < characters; length += sentences.at(-1)?.length ?? 0)
    sentences.push(`${writer.sentence(random).join(' ')}.`);
  const paragraphs = sentences.map((sentence, at) => sentence + (at % 4 === 3 ? '\n\n' : ' '));
  const text = paragraphs.join('');
  return [text, noisy(random, writer, text, 0.1)];
}

function noisy(random: Random, writer: Writer, text: string, noise: number): string {
  return text.replace(/\p{L}+/gu, (word) => (random.share() < noise ? writer.word(random) : word));
}

function oneText(): string {
  return prose(0)[1] ?? '';
}
