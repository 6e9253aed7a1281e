/** Reads a file of an installed package: `@fontsource/source-serif-4/unicode.json`. */
export type ReadPackageFile = (path: string) => Uint8Array;

/** One of the files into which a package splits a font: some of its characters, in one weight. */
export interface Subset {
  /** Path of the WOFF file, package included. */
  readonly path: string;
  /** Whether the file was cut for this code point. It may lack it all the same. */
  readonly declares: (codePoint: number) => boolean;
}

/** A family in one weight, named as its Fontsource package is. */
export interface Family {
  readonly name: string;
  readonly weight: 400 | 600;
  /** The one subset to take, of a family that is there for a single script. */
  readonly only?: string;
}

/** The subset that holds space, punctuation and the ellipsis. */
const COMMON = 'latin';

/**
 * The files of a family, in the order in which they are to be asked for a character, the one with
 * the common characters first. A Fontsource package lists them in `unicode.json`, with the
 * `unicode-range` (CSS Fonts Level 4, section 4.5) that each was cut for.
 */
export function subsetsOf({ name, only, weight }: Family, read: ReadPackageFile): Subset[] {
  const json = new TextDecoder().decode(read(`@fontsource/${name}/unicode.json`));
  const ranges = Object.entries(JSON.parse(json) as Record<string, string>).filter(
    ([subset]) => only === undefined || subset === only,
  );
  const inOrder = [
    ...ranges.filter(([subset]) => subset === COMMON),
    ...ranges.filter(([subset]) => subset !== COMMON),
  ];
  return inOrder.map(([subset, range]) => ({
    path: `@fontsource/${name}/files/${name}-${fileName(subset)}-${weight}-normal.woff`,
    declares: inRange(range),
  }));
}

/** Numbered subsets stand in brackets in the list and without them in file names. */
function fileName(subset: string): string {
  return subset.replace(/^\[(.*)\]$/, '$1');
}

function inRange(range: string): (codePoint: number) => boolean {
  const pairs = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => pairs.some(([first, last]) => first <= codePoint && codePoint <= last);
}
