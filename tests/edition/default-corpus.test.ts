import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import type { AnnotationData, AnnotationKind } from '../../src/model/annotations.ts';
import { blockText } from '../../src/model/document.ts';
import type { Annotation, Article } from '../../src/model/edition.ts';
import { fold } from '../../src/text/fold.ts';
import { needOriginals, originals } from '../originals.ts';
import { standings, toldBySeveral, treated } from './expected-of-default-corpus.ts';

const root = resolve(import.meta.dirname, '../..');

function read(environment: Record<string, string>) {
  const { corpus, problems } = readCorpus(readSettings(environment, root).settings);
  const made = makeEdition(corpus);
  return { corpus, edition: made.edition, problems: [...problems, ...made.problems] };
}

const { corpus, edition, problems } = read({});
const slugs = edition.articles.map(({ slug }) => slug);

type Evidence<Kind extends AnnotationKind> = Omit<Annotation, 'data'> & {
  readonly data: Extract<AnnotationData, { kind: Kind }>;
  readonly article: Article;
};

function evidence<Kind extends AnnotationKind>(
  kind: Kind,
  articles: readonly Article[] = edition.articles,
): Evidence<Kind>[] {
  return articles.flatMap((article) =>
    article.annotations
      .filter(({ data }) => data.kind === kind)
      .map((annotation) => ({ ...annotation, article }) as Evidence<Kind>),
  );
}

const claims = evidence('claim');
const events = evidence('event');
const relations = evidence('relation');

/** The paragraph in which a passage begins, with numbers in figures. */
function paragraphOf({ article, block }: Evidence<AnnotationKind>): string {
  const found = article.document.blocks.find(({ id }) => id === block);
  return found ? inFigures(blockText(article.document, found)) : '';
}

const NUMBERS = { one: '1', two: '2', three: '3', seven: '7' };

function inFigures(text: string): string {
  return fold(text).text.replace(
    /\b(?:one|two|three|seven)\b/gi,
    (word) => NUMBERS[word.toLowerCase() as keyof typeof NUMBERS],
  );
}

test('everything that is said is anchored, exactly and once, in the digests', () => {
  expect(problems).toEqual([]);
});

test('and in the originals', (context) => {
  needOriginals(context);
  const full = read({ SEEDS: originals });
  expect(full.problems).toEqual([]);
  expect(full.edition.articles.map(({ reading }) => reading)).toEqual(slugs.map(() => 'full'));
  const quoted = (articles: readonly Article[]) =>
    articles.map((article) =>
      article.annotations
        .map(({ id, selector }) => `${id ?? ''} ${fold(selector.exact).text}`)
        .sort(),
    );
  expect(quoted(full.edition.articles)).toEqual(quoted(edition.articles));
});

describe.each(edition.articles)('$slug', ({ annotations, introduction }) => {
  const notes = annotations.filter(({ id }) => id !== undefined);

  test('is introduced in 80 to 150 words', () => {
    const words = introduction.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(150);
  });

  test('has 8 to 15 notes', () => {
    expect(notes.length).toBeGreaterThanOrEqual(8);
    expect(notes.length).toBeLessThanOrEqual(15);
  });

  test('marks what the sources do not say', () => {
    const hedged = notes.filter(({ plainText }) => plainText.includes('to our knowledge'));
    expect(hedged.length).toBeGreaterThan(0);
    for (const { id, plainText } of hedged) expect(plainText, id).toContain('Editor’s note:');
  });
});

test.for(treated)('a note treats $topic', ({ note, says }) => {
  const [slug, id] = note.split('#');
  const article = edition.articles.find((one) => one.slug === slug);
  const found = article?.annotations.find((one) => one.id === id);
  expect(found?.plainText).toMatch(says);
});

describe('claims', () => {
  test('are made of at least 20 measures, and of every measure', () => {
    expect(corpus.measures.length).toBeGreaterThanOrEqual(20);
    const claimed = new Set(claims.map(({ data }) => data.of));
    expect(corpus.measures.filter(({ id }) => !claimed.has(id))).toEqual([]);
  });

  test('have the figures of their paragraph', () => {
    const strange = claims.flatMap((claim) => {
      const figures = claim.data.value.match(/\d+(?:\.\d+)?/g) ?? [];
      const theirs = new Set(paragraphOf(claim).match(/\d+(?:\.\d+)?/g));
      return figures.filter((figure) => !theirs.has(figure)).map((it) => `${claim.data.of}: ${it}`);
    });
    expect(strange).toEqual([]);
  });

  test('have the comparator of their passage, or none', () => {
    const comparator = /more than|less than|around|approaching|approximately/;
    const expected = claims.map(({ data, selector }) => {
      const words = selector.exact.replace('exceeded', 'more than');
      return [data.of, comparator.exec(words)?.[0]];
    });
    expect(claims.map(({ data }) => [data.of, comparator.exec(data.value)?.[0]])).toEqual(expected);
    expect(expected.filter(([, found]) => found).length).toBeGreaterThan(5);
  });

  test('of TechCrunch that differ from the Journal’s are told as after the Journal', () => {
    const journal = new Map(
      claims
        .filter(({ article }) => article.slug === 'wsj-amos')
        .map(({ data }) => [`${data.of} ${data.by ?? ''}`, data.value]),
    );
    const altered = claims.filter(({ article, data }) => {
      const value = journal.get(`${data.of} ${data.by ?? ''}`);
      return article.slug === 'techcrunch-stake' && value !== undefined && value !== data.value;
    });
    expect(altered.map(({ data }) => `${data.of} ${data.via ?? ''}`).sort()).toEqual([
      'acer-phone-fate wsj',
      'amos-share wsj',
      'android-share wsj',
      'creditworthiness-basis wsj',
      'data-access wsj',
      'ios-share wsj',
      // Not a retelling: perhaps another event.
      'march-critic ',
      'taobao-registered-users wsj',
    ]);
  });
});

describe('claims compared', () => {
  const standing = (id: string) => edition.measures.find((one) => one.id === id)?.standing;

  test.for(Object.entries(standings))('%s is %s', ([id, expected]) => {
    expect(standing(id)).toBe(expected);
  });

  test('the stake rests on three voices, for one source retells it, and the goal on one', () => {
    const voices = (id: string) =>
      edition.measures.find((one) => one.id === id)?.variants.map((one) => one.voices.length);
    expect(voices('stake')).toEqual([3]);
    expect(voices('amos-goal')).toEqual([1]);
    expect(voices('amos-share')).toEqual([1, 0]);
  });
});

describe('events', () => {
  test('are at least 20, each told in a passage', () => {
    expect(corpus.events.length).toBeGreaterThanOrEqual(20);
    const told = new Set(events.map(({ data }) => data.of));
    expect(corpus.events.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  test.for(Object.entries(toldBySeveral))('%s is told by %j', ([id, tellers]) => {
    const found = events.filter(({ data }) => data.of === id);
    expect([...new Set(found.map(({ article }) => article.slug))].sort()).toEqual(tellers);
  });

  test('say where a year is from that stands in no passage', () => {
    const unfounded = corpus.events.filter(({ basis, date, id }) => {
      const year = date.slice(0, 4);
      const passages = events.filter(({ data }) => data.of === id);
      return basis === undefined && !passages.some((one) => paragraphOf(one).includes(year));
    });
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  test('run from the founding of Alibaba to the end of the expected revenue', () => {
    const dates = corpus.events.map(({ date }) => date);
    expect(dates[0]).toBe('1999');
    expect(dates.at(-1)).toBe('2013-05~/2016-04~');
    const starts = dates.map((date) => date.replace(/\/.*|[~?]/g, ''));
    const isSorted = starts.every((one, index) => {
      const before = starts[index - 1] ?? '';
      return before.slice(0, one.length) <= one.slice(0, before.length);
    });
    expect(isSorted, 'the register is in the order of time').toBe(true);
  });
});

describe('relations', () => {
  test('are at least 25 ties, of kinds that read from both ends', () => {
    const ties = new Set(relations.map(({ data }) => `${data.from} ${data.type} ${data.to}`));
    expect(ties.size).toBeGreaterThanOrEqual(25);
    expect(corpus.relationKinds.filter(({ inverse }) => inverse === undefined)).toEqual([]);
    const used = new Set(relations.map(({ data }) => data.type));
    expect(corpus.relationKinds.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('name what their passage, or its paragraph, speaks of', () => {
    const silent = relations.filter(({ article, block, data }) => {
      const named = article.mentions.filter((mention) => mention.block === block);
      return !named.some(({ term }) => term === data.from || term === data.to);
    });
    expect(silent.map(({ article, data }) => `${article.slug}: ${data.from} ${data.type}`)).toEqual(
      [],
    );
  });
});
