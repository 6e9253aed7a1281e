import { coverageOf } from './coverage.ts';
import { subsetsOf, type Family, type ReadPackageFile, type Subset } from './subsets.ts';

/** A font file in memory. */
export interface Face {
  /** Its name for satori, which takes one file for each name and weight: so every file has its own. */
  readonly name: string;
  readonly data: Buffer;
  /** The code points it has glyphs for. */
  readonly covers: ReadonlySet<number>;
}

/** The kinds of text on a card. */
export type Voice = 'quote' | 'name' | 'small';

/** Fonts for cards, read from their packages when a text first needs them. */
export interface CardFonts {
  /**
   * The faces for a text, in the order in which they are to be asked for a character; the first
   * holds space, ellipsis and quotation marks. Characters may be left that none has.
   */
  facesFor(voice: Voice, text: string): readonly Face[];
}

/** What is added to texts or stands between their words: every choice of faces has it. */
const COMMON = ' “”‘’…';

const serif: Family = { name: 'source-serif-4', weight: 400 };
const sans: Family = { name: 'source-sans-3', weight: 400 };
/** For scripts that the others lack, each without the letters that they have. */
const others: readonly Family[] = [
  { name: 'ibm-plex-sans-arabic', weight: 400, only: 'arabic' },
  { name: 'noto-serif-hebrew', weight: 400, only: 'hebrew' },
  { name: 'noto-sans-sc', weight: 400 },
];

/**
 * The families for each kind of text, those for other scripts always behind another. Where the first
 * choice lacks more than the second (the serif has no polytonic Greek), the whole text is set in the
 * second: letters of two families do not mix in a word.
 */
const CHOICES: Readonly<Record<Voice, readonly (readonly Family[])[]>> = {
  quote: [
    [serif, ...others],
    [sans, ...others],
  ],
  name: [[serif, ...others].map((family) => ({ ...family, weight: 600 }))],
  small: [[sans, ...others]],
};

/**
 * Fonts for cards: Source Serif 4, Source Sans 3, IBM Plex Sans Arabic, Noto Serif Hebrew and Noto Sans
 * SC, from their Fontsource packages. Each file is read once, and only if a text needs it: Noto Sans SC has a hundred.
 *
 * @param read reads a file of an installed package
 */
export function cardFonts(read: ReadPackageFile): CardFonts {
  const faceOf = once((path: string) => readFace(path, read));
  const subsets = once((voice: Voice) =>
    CHOICES[voice].map((families) => families.flatMap((family) => subsetsOf(family, read))),
  );
  return {
    facesFor: (voice, text) => {
      const choices = subsets(voice).map((files) => chooseFaces(files, faceOf, text));
      const fewest = Math.min(...choices.map(({ missing }) => missing));
      return choices.find(({ missing }) => missing === fewest)?.faces ?? [];
    },
  };
}

/** The faces that a text needs out of a list of files, and the number of characters they lack. */
function chooseFaces(
  files: readonly Subset[],
  faceOf: (path: string) => Face,
  text: string,
): { faces: Face[]; missing: number } {
  const faces: Face[] = [];
  let missing = codePointsOf(`${COMMON}${text}`);
  for (const { path, declares } of files) {
    if (!missing.some(declares)) continue;
    const face = faceOf(path);
    const left = missing.filter((codePoint) => !face.covers.has(codePoint));
    if (left.length < missing.length) faces.push(face);
    missing = left;
  }
  return { faces, missing: missing.length };
}

function codePointsOf(text: string): number[] {
  return Array.from(new Set(text), (character) => character.codePointAt(0) ?? 0);
}

function readFace(path: string, read: ReadPackageFile): Face {
  const data = Buffer.from(read(path));
  const name = path.replace(/^.*\/|\.woff$/g, '');
  return { name, data, covers: coverageOf(data) };
}

/** Keeps what a function returned for each argument. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
