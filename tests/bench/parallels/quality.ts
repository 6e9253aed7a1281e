import { findReuse, type Reuse } from '../../../src/parallels/find.ts';
import { randomOf, type Random } from '../random.ts';
import { parsed } from './corpora.ts';
import { measure, type Measures } from './measure.ts';
import { plant, WAYS, type Planted, type Way } from './plant.ts';
import { chineseWriter, latinWriter, type Writer } from './prose.ts';

export const LANGUAGES: Readonly<Record<string, (random: Random) => Writer>> = {
  en: latinWriter,
  zh: chineseWriter,
};

/** What was found of what was planted: of all, and of what was planted in each way. */
export interface Quality extends Measures {
  readonly recallOf: Readonly<Record<Way, number>>;
}

/**
 * Plants reuse in generated texts and looks for it.
 *
 * @param language `en` or `zh`: in what shape the texts are
 * @param noise share of the words of a planted passage that are changed
 * @param reuse share of all sentences that are planted
 */
export function quality(language: string, noise: number, reuse: number, texts: number): Quality {
  const random = randomOf(1000 * reuse + 100 * noise);
  const writer = (LANGUAGES[language] ?? latinWriter)(random);
  const planted = plant(random, writer, { texts, sentences: 40, reuse, noise });
  const { reuses } = findReuse(planted.texts.map((text) => parsed(text, language)));
  const recallOf = Object.fromEntries(WAYS.map((way) => [way, recall(planted, way, reuses)]));
  return { ...measure(planted, reuses), recallOf: recallOf as Quality['recallOf'] };
}

function recall({ cases, related }: Planted, way: Way, reuses: readonly Reuse[]): number {
  return measure({ cases: cases.filter((one) => one.way === way), related }, reuses).recall;
}
