import type { Seed } from '../model/corpus.ts';
import type { Article } from '../model/edition.ts';
import type { Place } from '../model/problem.ts';

/** The sources by their paths, with the names by which problems call them. */
export type SeedFiles = readonly Pick<Seed, 'path' | 'file'>[];

/** The file to which problems of an article as a whole point: its own or, without one, its source. */
export function fileOf({ file, seed }: Article, seeds: SeedFiles): string {
  return file ?? seedFile(seed.path, seeds);
}

function seedFile(path: string, seeds: SeedFiles): string {
  return seeds.find((seed) => seed.path === path)?.file ?? path;
}

/** Where blocks stand: the source and, from 1, the line on which an offset (in code units) is. */
export function placesIn(article: Article, seeds: SeedFiles): (offset: number) => Place {
  const file = seedFile(article.seed.path, seeds);
  let ends: number[] | undefined;
  return (offset) => {
    ends ??= lineEnds(article.document.text);
    return { file, line: countBelow(ends, offset) + 1 };
  };
}

function lineEnds(text: string): number[] {
  return Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: found, index }) => index + found.length);
}

/** How many of the sorted numbers are at most the limit, by bisection. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
