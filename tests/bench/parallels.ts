import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { CORPORA } from './parallels/corpora.ts';
import { WAYS } from './parallels/plant.ts';
import { LANGUAGES, quality } from './parallels/quality.ts';
import { markdownTable } from './table.ts';

const NOISES = [0, 0.05, 0.1, 0.2];
const REUSES = [0.05, 0.1];
const TEXTS = 400;

/** What one corpus took, as `parallels/time-one.ts` prints it. */
interface Taken {
  readonly texts: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Seconds of processor time, all threads together. */
  readonly processor: number;
  /** Kilobytes. */
  readonly maxRSS: number;
  readonly reuses: number;
}

/** Measures and tells what is found of planted reuse, and what it takes, in Markdown. */
export function report(): string {
  return `${[
    '# Parallel passages',
    `Written by \`npm run bench parallels\`. Generated texts, the same in every run: ${TEXTS} texts of 40 sentences or more, their words made up and as frequent as in a language, with phrases that everybody uses; in half of them the same notice at the end. A share of all sentences is taken over from another text, in passages of 25 words and more, and changed: noise is the share of words replaced, left out, added or exchanged. Precision, recall and granularity are those of PAN (Potthast and others, 2010), averaged over passages, by characters in both texts. Two texts that take the same from a third share it too: that counts as found rightly, and is not asked for.`,
    '## Found',
    qualityTable(),
    'Recall by how a passage was taken over: as a whole; split by eight other words; two passages in the other order. `zh` is Chinese in shape, without spaces.',
    '## Time and memory',
    timeTable(),
    'Seconds for finding alone, the texts parsed: by the clock, which other programs on the machine slow down, and of the processor. The memory is the most that the whole process ever had, with Node, the making of the texts and their parsing.',
  ].join('\n\n')}\n`;
}

function qualityTable(): string {
  const rows = Object.keys(LANGUAGES).flatMap((language) =>
    REUSES.flatMap((reuse) => NOISES.map((noise) => ({ language, reuse, noise }))),
  );
  return markdownTable([
    ['texts', 'reused', 'noise', 'cases', 'precision', 'recall', 'granularity', ...WAYS],
    ...rows.map(({ language, reuse, noise }) => {
      const found = quality(language, noise, reuse, TEXTS);
      return [
        language,
        percent(reuse),
        percent(noise),
        `${found.cases}`,
        found.precision.toFixed(3),
        found.recall.toFixed(3),
        found.granularity.toFixed(3),
        ...WAYS.map((way) => found.recallOf[way].toFixed(3)),
      ];
    }),
  ]);
}

function timeTable(): string {
  return markdownTable([
    ['corpus', 'texts', 'MB', 'seconds', 'of processor', 'memory, MB', 'parallels'],
    ...Object.keys(CORPORA).map((name) => {
      const { texts, bytes, seconds, processor, maxRSS, reuses } = taken(name);
      return [
        name,
        texts.toLocaleString('en'),
        (bytes / 1e6).toFixed(1),
        seconds.toFixed(1),
        processor.toFixed(1),
        (maxRSS / 1e3).toFixed(0),
        reuses.toLocaleString('en'),
      ];
    }),
  ]);
}

function taken(name: string): Taken {
  const program = join(import.meta.dirname, 'parallels/time-one.ts');
  return JSON.parse(execFileSync(process.execPath, [program, name], { encoding: 'utf8' })) as Taken;
}

function percent(share: number): string {
  return `${+(100 * share).toFixed(1)} %`;
}
