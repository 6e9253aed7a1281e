import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { placerOf } from '../../src/anchor/place.ts';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import { articleAddress } from '../../src/model/addresses.ts';
import { blockAt } from '../../src/model/document.ts';
import { articleBySlug, type Edition } from '../../src/model/edition.ts';
import type { Slug } from '../../src/model/ids.ts';
import { isProblem } from '../../src/model/problem.ts';
import { writeSearchIndex } from '../../src/offline/search-index.ts';
import { needOriginals, originals } from '../originals.ts';
import { openSearch, type Search } from './passages.ts';

/** A fact counts as found if its passage is among the first so many. */
const FIRST = 5;

const FILE = join(import.meta.dirname, '../facts.yaml');
const factFormat = z.strictObject({ fact: z.string(), query: z.string(), on: z.string() });
const written = z
  .record(z.string(), z.array(factFormat))
  .parse(parse(readFileSync(FILE, 'utf8'), { schema: 'failsafe' }));
const facts = Object.entries(written).flatMap(([article, list]) =>
  list.map((fact) => ({ ...fact, article: article as Slug })),
);

const folder = mkdtempSync(join(tmpdir(), 'variorum-facts-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('at least a hundred facts are told, and of each source its part', () => {
  const slugs = editionOf({}).articles.map(({ slug }) => slug);
  expect(Object.keys(written).sort()).toEqual(slugs.sort());
  expect(facts.length).toBeGreaterThanOrEqual(100);
});

describe.each([
  { texts: 'digests', settings: {} },
  { texts: 'originals', settings: { SEEDS: originals } },
])('in the $texts', ({ texts, settings }) => {
  const isHere = texts === 'digests' || existsSync(originals);
  const edition = isHere ? editionOf(settings) : undefined;
  let search: Search | undefined;
  beforeAll(async () => {
    const out = join(folder, texts);
    if (!edition) return;
    await writeSearchIndex(edition, out);
    search = await openSearch(join(out, 'pagefind'));
  });

  test.for(facts)('$article: “$query” finds: $fact', async (fact, context) => {
    if (!isHere) needOriginals(context);
    const found = await search?.(fact.query);
    expect(found?.slice(0, FIRST)).toContain(edition && addressOf(fact, edition));
  });
});

function editionOf(settings: Record<string, string>): Edition {
  return makeEdition(readCorpus(readSettings(settings, '/').settings).corpus).edition;
}

/** The paragraph in which the words of a fact stand, which they must do once. */
function addressOf({ article, on }: (typeof facts)[number], edition: Edition): string {
  const { document, title } = articleBySlug(edition, article);
  const passage = placerOf(document, title)({ on }, { file: FILE });
  if (isProblem(passage)) throw new Error(`${passage.what} ${passage.mend}`);
  return articleAddress(article, blockAt(document, passage.start).id);
}
