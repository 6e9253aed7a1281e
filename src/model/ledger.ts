import { z } from 'zod';
import { BLOCK_ID, isSlug } from './ids.ts';

/*
 * `content/permalinks.json`: every address that was ever published, with its words and their
 * surroundings. It is written by `npm run ledger accept` and by nothing else; once a line stands in
 * it, the address answers for ever, in its place or as a tombstone.
 *
 * The ledger belongs to one set of sources.
 */

/** Where the ledger lies in a corpus. */
export const LEDGER_FILE = 'content/permalinks.json';

const slug = z.string().refine((key): boolean => isSlug(key), 'must be a slug');
const blockKey = z
  .string()
  .regex(new RegExp(`^${BLOCK_ID}$`), 'must be the id of a block, such as `p4`');

const quote = {
  /** The words as published: of a paragraph all of them, of a note those it is attached to. */
  exact: z.string(),
  /** Up to 32 characters before and behind. */
  prefix: z.string(),
  suffix: z.string(),
};

/** The day on which the absence was accepted, for what is gone: `2026-11-22`. */
const gone = z.iso.date().optional();

const publishedBlock = z.strictObject({ ...quote, gone });
const publishedNote = z.strictObject({
  ...quote,
  /** The block in which those words begin. */
  block: blockKey,
  /** What the note said, without markup: kept for its tombstone. */
  plainText: z.string(),
  gone,
});

const publishedArticle = z.strictObject({
  /** Path of the source, and its hash when it was last accepted. */
  seed: z.string(),
  sha256: z.string(),
  title: z.string(),
  /** By id, in the order of the text. */
  blocks: z.record(blockKey, publishedBlock),
  notes: z.record(slug, publishedNote),
  gone,
});

const ledgerShape = z.strictObject({
  version: z.literal(1),
  /** By slug. */
  articles: z.record(slug, publishedArticle),
  /** Former slugs of renamed articles, each with the slug under which the article stands above. */
  aliases: z.record(slug, slug),
  /** By id of the term; the name as published. */
  terms: z.record(slug, z.strictObject({ name: z.string(), gone })),
  /** By slug. */
  pages: z.record(slug, z.strictObject({ title: z.string(), gone })),
  /** By id; the event's label as published. Ledgers that begin before events had pages have none. */
  events: z.record(slug, z.strictObject({ label: z.string(), gone })).default({}),
});

/** An alias that leads nowhere, or to another alias, is an address that would not answer. */
export const ledgerFormat = ledgerShape.check(({ issues, value: { aliases, articles } }) => {
  for (const [alias, now] of Object.entries(aliases)) {
    const refuse = (message: string) =>
      issues.push({ code: 'custom', path: ['aliases', alias], input: now, message });
    if (!Object.hasOwn(articles, now)) refuse('must be the slug of one of its articles');
    if (Object.hasOwn(articles, alias)) refuse('must not stand for one of its articles');
  }
});

export type Ledger = z.infer<typeof ledgerShape>;
export type PublishedArticle = z.infer<typeof publishedArticle>;
export type PublishedBlock = z.infer<typeof publishedBlock>;
export type PublishedNote = z.infer<typeof publishedNote>;
