import { makeEdition } from '../../../src/edition.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { corpus, seed } from '../../corpus.ts';
import { randomOf, type Random } from '../random.ts';

/** Words of the language in which the texts are written; the nth is as frequent as 1/n (Zipf's law). */
const VOCABULARY = 50_000;
const PARAGRAPHS = 12;
/** With four sentences of about 15 words to a paragraph, an article has about 700 words. */
const SENTENCES = 4;

/**
 * An edition of generated articles: words made of syllables, with the frequencies that words have in
 * texts, and figures among them. The same for the same number.
 */
export function generatedEdition(articles: number): Edition {
  const random = randomOf(articles);
  const vocabulary = wordsOf(randomOf(1));
  const seeds = Array.from({ length: articles }, (_, index) =>
    seed(`${String(index).padStart(5, '0')}.txt`, articleOf(random, vocabulary)),
  );
  return makeEdition(corpus({ seeds })).edition;
}

function articleOf(random: Random, vocabulary: readonly string[]): string {
  const sentence = (): string => {
    const length = 8 + random.below(14);
    const words = Array.from({ length }, () => wordOf(random, vocabulary));
    return `${capital(words.join(' '))}.`;
  };
  const paragraph = (): string => Array.from({ length: SENTENCES }, sentence).join(' ');
  return [
    capital(Array.from({ length: 6 }, () => wordOf(random, vocabulary)).join(' ')),
    ...Array.from({ length: PARAGRAPHS }, paragraph),
  ].join('\n\n');
}

function wordOf(random: Random, vocabulary: readonly string[]): string {
  if (random.below(40) === 0) return `${10 + random.below(990)}`;
  const rank = Math.floor(Math.exp(random.share() * Math.log(VOCABULARY))) - 1;
  return vocabulary[rank] ?? '';
}

const ONSETS = 'b c d f g h j k l m n p r s t v w z br cl dr fl gr pl pr sk sl st th tr'.split(' ');
const NUCLEI = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st'];

/** Distinct words, the frequent ones short. */
function wordsOf(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(Math.log10(1 + words.size / 30)) + random.below(2);
    const word = Array.from(
      { length: Math.max(1, syllables) },
      () => random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS),
    ).join('');
    words.add(word);
  }
  return [...words];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
