import { z } from 'zod';
import { BLOCK_KINDS } from './document.ts';
import { isSlug, isTermId } from './ids.ts';
import {
  amount,
  correctionAddress,
  date,
  flag,
  host,
  language,
  sha256,
  text,
  texts,
  url,
  wholeNumber,
} from './fields.ts';

/*
 * The formats of `content/`: these schemas are their documentation and their only definition.
 * Unknown keys are refused everywhere, so that a misspelt one is not silently without effect.
 */

/** `content/site.yaml`: what the site is. Every key may be left out. */
export const siteFormat = z.strictObject({
  /** The name of the site. Default: the name of the corpus folder. */
  title: text.optional(),
  /** One sentence for the home page, search engines and shared links. */
  description: text.optional(),
  /** The language that the editors write and, unless an article says otherwise, of the texts. */
  language: language.default('en'),
  /** The language of the interface, if that is another: `content/words/<language>.yaml` has its words. */
  interface: language.optional(),
  /** The host on which the site will be published, for whole addresses. Without it there are none. */
  url: host.optional(),
  /** Who is answerable for the edition. */
  editors: texts.default([]),
  /** The terms under which the edition may be used. */
  rights: text.optional(),
  /**
   * Where readers send corrections: `mailto:` with an address, or the page on which a new issue is
   * written, which takes `title` and `body` from its query. Without it none are asked for.
   */
  corrections: correctionAddress.optional(),
  /** How the site is kept on a reader's device, for reading without a network. */
  offline: z
    .strictObject({
      /** Megabytes above which the reader is asked before the whole site is downloaded. */
      askAbove: amount.default(50),
    })
    .prefault({}),
});
export type SiteMeta = z.infer<typeof siteFormat>;

/** What is known of the original of a source. All of it may be missing; nothing is invented. */
export const originalFormat = z.strictObject({
  /** The newspaper, site or archive that published it. */
  outlet: text.optional(),
  authors: texts.default([]),
  /** Its headline, where the article's `title` is not it. */
  title: text.optional(),
  /** When it was published: EDTF. */
  published: date.optional(),
  /** Where it was written, or published. */
  place: text.optional(),
  /** Who holds the rights in it. */
  holder: text.optional(),
  /** Where it was published on the web. */
  url: url.optional(),
});
export type Original = z.infer<typeof originalFormat>;

const basis = text.regex(/^(inferred|editor)\b/, 'must begin with `inferred` or `editor`');

/** Which text a source is: the full text of the original, or a digest written in its stead. */
const READINGS = ['full', 'digest'] as const;
export type Reading = (typeof READINGS)[number];

const slug = text.refine(isSlug, 'must be a slug, such as `wsj-amos`');

/** Front matter of `content/articles/<slug>.mdx`: what is known about one source. */
export const articleFormat = z.strictObject({
  /** Path of the source within `seeds/`. */
  seed: text,
  /** The title to show. Default: the text's own headline, failing that its opening words. */
  title: text.optional(),
  original: originalFormat.prefault({}),
  /** For each value of `original` that does not stand in the text: where it comes from. */
  basis: z.partialRecord(originalFormat.keyof(), basis).default({}),
  /** The texts that this article may stand on, by the SHA-256 of their bytes. Default: any, as `full`. */
  texts: z.record(sha256, z.enum(READINGS, { error: 'must be `digest` or `full`' })).optional(),
  /** What may be published of the text. */
  rights: z.strictObject({ publish: text.default('full') }).prefault({}),
  /** The language of the text. Default: the site's. */
  language: language.optional(),
  /** Corrections to the reading of the text: opening words of a block → what it is. */
  blocks: z
    .record(
      text,
      z.enum([...BLOCK_KINDS, 'boilerplate-from-here'], {
        error: `must be one of ${BLOCK_KINDS.join(', ')}, boilerplate-from-here`,
      }),
    )
    .default({}),
  /** Former slugs: their addresses lead to this article. A single one stands for a list of one. */
  aliases: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(slug, { error: 'must be a list of slugs' }),
    )
    .default([]),
  /** Keeps the source out of the build. */
  draft: flag.default(false),
});
export type ArticleMeta = z.infer<typeof articleFormat>;

/** In the order in which they are listed. */
export const TERM_KINDS = [
  'system',
  'service',
  'organisation',
  'person',
  'outlet',
  'place',
  'work',
  'concept',
] as const;
const termReference = text.refine(
  isTermId,
  'must be the id of a term, such as `open-handset-alliance`',
);

/** Front matter of `content/glossary/<id>.mdx`: one term. The body is its definition. */
export const termFormat = z.strictObject({
  /** The term as it is shown, and the first of the words by which it is found. */
  name: text,
  kind: z.enum(TERM_KINDS, { error: `must be one of ${TERM_KINDS.join(', ')}` }),
  /** Other words by which the texts mention it. */
  aliases: texts.default([]),
  /** What an abbreviation stands for; found in the texts like an alias. */
  full: text.optional(),
  /** Whether name and aliases are found only in the case they are written in. */
  case: z
    .enum(['sensitive', 'insensitive'], { error: 'must be `sensitive` or `insensitive`' })
    .optional(),
  /** Ids of related terms. */
  see: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(termReference, { error: 'must be a list of term ids' }),
    )
    .default([]),
});
export type TermMeta = z.infer<typeof termFormat>;

/** Front matter of `content/pages/<slug>.mdx`: about, method, essays. */
export const pageFormat = z.strictObject({
  title: text,
  description: text.optional(),
  /** Its place in lists of pages. Those without one follow, in the order of their file names. */
  order: wholeNumber.optional(),
  /** Keeps the page out of the build. */
  draft: flag.default(false),
});
export type PageMeta = z.infer<typeof pageFormat>;

/** Front matter of `content/questions.mdx`, whose body is questions with their answers. */
export const questionsFormat = z.strictObject({
  /** The heading above them on the home page. Default: the interface's own. */
  title: text.optional(),
});
export type QuestionsMeta = z.infer<typeof questionsFormat>;
