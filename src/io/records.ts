import { reservedSlugs } from '../model/addresses.ts';
import type { ArticleRecord, PageRecord, TermRecord } from '../model/corpus.ts';
import { articleFormat, pageFormat, termFormat } from '../model/formats.ts';
import { problem, type Problem } from '../model/problem.ts';
import { readMdxFile, type Read } from './mdx-file.ts';
import { misplaced } from './misplaced.ts';

/*
 * The kinds of MDX files. Each reader takes the corpus folder and a path within it, and makes a record
 * of the file; of a file with a bad name or front matter it makes problems only.
 */

/** Reads `content/articles/…/<slug>.mdx`. */
export function readArticle(corpus: string, file: string): Read<ArticleRecord> {
  const { thing, problems } = readMdxFile(corpus, file, articleFormat);
  if (!thing) return { thing, problems };
  const { id: slug, ...rest } = thing;
  return { thing: { slug, ...rest }, problems };
}

/** Reads `content/glossary/<id>.mdx`. */
export function readTerm(corpus: string, file: string): Read<TermRecord> {
  const { thing, problems } = readMdxFile(corpus, file, termFormat);
  if (!thing) return { thing, problems };
  const { mentions, annotations, ...record } = thing;
  return { thing: record, problems: [...problems, ...misplaced(mentions, annotations)] };
}

/** Reads `content/pages/<slug>.mdx`. */
export function readPage(corpus: string, file: string): Read<PageRecord> {
  const { thing, problems } = readMdxFile(corpus, file, pageFormat);
  if (!thing) return { thing, problems };
  const { id: slug, mentions, annotations, ...rest } = thing;
  const taken = reservedSlugs.has(slug) ? [reserved(file, slug)] : [];
  return {
    thing: { slug, ...rest },
    problems: [...taken, ...problems, ...misplaced(mentions, annotations)],
  };
}

function reserved(file: string, slug: string): Problem {
  const what = `The page "${slug}" would stand at /${slug}/, which the site uses itself.`;
  const mend = `Give the file another name, such as \`${slug}-page.mdx\`.`;
  return problem('page/reserved', { file }, what, mend);
}
