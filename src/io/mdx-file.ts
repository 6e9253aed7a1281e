import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { LocalImage } from '../markdown/images.ts';
import { readMdx, type Body, type Check } from '../markdown/read-mdx.ts';
import type { Slug, TermId } from '../model/ids.ts';
import { problem, type Problem } from '../model/problem.ts';
import { idOf } from './file-name.ts';
import { splitFrontMatter, type Parts } from './front-matter.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** What an MDX file says by its name, its front matter and its body. */
export interface MdxFile<Meta> extends Omit<Body, 'problems' | 'images'> {
  readonly id: Slug & TermId;
  readonly file: string;
  readonly meta: Meta;
  readonly keyLines: Readonly<Record<string, number>>;
}

/** Something read, if it could be, with what is wrong about it. */
export interface Read<Thing> {
  readonly thing: Thing | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads an MDX file of `content/`. Its name, its front matter and its body are checked independently,
 * so that the problems of all three are told at once.
 *
 * @param corpus the corpus folder, absolute
 * @param file the path within it
 * @param format the format of the front matter
 * @param check what the body is held to besides what all are
 * @returns nothing but problems where the name or the front matter does not hold
 */
export function readMdxFile<Format extends z.ZodObject>(
  corpus: string,
  file: string,
  format: Format,
  check?: Check,
): Read<MdxFile<z.infer<Format>>> {
  const name = idOf(file);
  const misnamed = 'problem' in name ? [name.problem] : [];
  const read = readText(join(corpus, file), file);
  if ('problem' in read) return failed([...misnamed, read.problem]);
  const split = splitFrontMatter(read.text, file);
  if ('problem' in split) return failed([...misnamed, split.problem]);

  const {
    problems: inBody,
    images,
    ...body
  } = readMdx(split.parts.body, file, split.parts.bodyLine, check);
  const { head, problems: inHead } = readHead(split.parts, file, format);
  const problems = [...misnamed, ...inHead, ...inBody, ...missingImages(corpus, file, images)];
  if (head === undefined || 'problem' in name) return failed(problems);
  return { thing: { file, id: name.id, ...head, ...body }, problems };
}

function missingImages(corpus: string, file: string, images: readonly LocalImage[]): Problem[] {
  return images.flatMap(({ path, place }) => {
    const fromCorpus = join(dirname(file), path);
    if (fromCorpus.startsWith('..')) {
      return problem(
        'image/missing',
        place,
        `The picture "${path}" lies outside the corpus.`,
        `Put a copy into \`${dirname(file)}/\` and name that: what is published lies in the corpus.`,
      );
    }
    if (existsSync(join(corpus, fromCorpus))) return [];
    return problem(
      'image/missing',
      place,
      `The picture "${path}" does not lie in \`${dirname(file)}/\`.`,
      'Name the path of a picture from this file, or `/name` for one in `public/`.',
    );
  });
}

function failed(problems: readonly Problem[]): Read<never> {
  return { thing: undefined, problems };
}

interface Head<Meta> {
  readonly meta: Meta;
  readonly keyLines: Readonly<Record<string, number>>;
}

function readHead<Format extends z.ZodObject>(
  { yaml, yamlLine }: Parts,
  file: string,
  format: Format,
): { head: Head<z.infer<Format>> | undefined; problems: Problem[] } {
  const read = readYaml(yaml, file, yamlLine);
  if ('problem' in read) return { head: undefined, problems: [read.problem] };
  const { value: meta, problems } = validate(format, read.mapping);
  return { head: meta && { meta, keyLines: read.mapping.keyLines }, problems };
}
