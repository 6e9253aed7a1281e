import { reservedSlugs } from '../model/addresses.ts';
import type { ArticleRecord, MentionRecord, PageRecord, TermRecord } from '../model/corpus.ts';
import { articleFormat, pageFormat, termFormat } from '../model/formats.ts';
import { problem, type Problem } from '../model/problem.ts';
import { readMdxFile, type Read } from './mdx-file.ts';

/*
 * The three kinds of MDX files. Each reader takes the corpus folder and a path within it, and makes
 * a record of the file; of a file with a bad name or front matter it makes problems only.
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
  const { mentions, ...record } = thing;
  return { thing: record, problems: [...problems, ...mentions.map(misplaced)] };
}

/** Reads `content/pages/<slug>.mdx`. */
export function readPage(corpus: string, file: string): Read<PageRecord> {
  const { thing, problems } = readMdxFile(corpus, file, pageFormat);
  if (!thing) return { thing, problems };
  const { id: slug, mentions, ...rest } = thing;
  const taken = reservedSlugs.has(slug) ? [reserved(file, slug)] : [];
  return {
    thing: { slug, ...rest },
    problems: [...taken, ...problems, ...mentions.map(misplaced)],
  };
}

function misplaced({ place, on }: MentionRecord): Problem {
  const what = `\`<Mention on="${on}">\` marks words of a source, and this file has none.`;
  const mend = 'Move it to the article whose words it means, or link the term: `[words](term:…)`.';
  return problem('mdx/misplaced-element', place, what, mend);
}

function reserved(file: string, slug: string): Problem {
  const what = `The page "${slug}" would stand at /${slug}/, which the site uses itself.`;
  const mend = `Give the file another name, such as \`${slug}-page.mdx\`.`;
  return problem('page/reserved', { file }, what, mend);
}
