import { findReuse, type Findings } from '../../src/parallels/find.ts';
import { parse } from '../../src/parse/parse.ts';

/** Finds reuse in texts as they come from a folder. */
export function findIn(texts: readonly string[], language = 'en'): Findings {
  return findReuse(
    texts.map((text) => ({ document: parse(text, {}, { file: '' }).document, language })),
  );
}

/** What was found, as words: kind, then each passage. */
export function inWords({ reuses }: Findings, texts: readonly string[]): string[][] {
  return reuses.map(({ kind, passages, texts: pair }) => [
    kind,
    ...passages.map(({ start, end }, side) => texts[pair[side] ?? 0]?.slice(start, end) ?? ''),
  ]);
}
