import { drawTogether } from '../../src/claims/draw-together.ts';
import type { AnnotationData } from '../../src/model/annotations.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Annotation, Article, Measure } from '../../src/model/edition.ts';
import type { Slug, TermId } from '../../src/model/ids.ts';
import type { MeasureMeta } from '../../src/model/registers.ts';

export type Said = Partial<Extract<AnnotationData, { kind: 'claim' }>> & { readonly value: string };

/*
 * Claims of one measure as the stages before would hand them on. Sources are named by letters; A, B
 * and C are also terms, and the outlets of their sources.
 */

export const terms = ['a', 'b', 'c', 'office', 'keeper'].map((id) => ({
  id: id as TermId,
  name: `The ${id.toUpperCase()}`,
  full: undefined,
  aliases: [],
}));

/** A source whose text is the values that it gives, each in a paragraph of its own. */
export function articleSaying(name: string, said: readonly Said[], of = 'crates'): Article {
  const text = said
    .map(({ value }) => `We have seen ${value} in all the time, so they say.\n\n`)
    .join('');
  const { document } = parse(text, {}, { file: `seeds/${name}.txt` });
  let at = 0;
  const annotations = said.map((one): Annotation => {
    const start = text.indexOf(one.value, at);
    const end = start + one.value.length;
    at = end;
    const block = document.blocks.find((candidate) => candidate.end > start);
    if (!block) throw new Error('the value stands in a paragraph');
    return {
      data: { kind: 'claim', of, status: 'asserted', ...one },
      selector: { start, end, exact: one.value, prefix: '', suffix: '' },
      block: block.id,
      lastBlock: block.id,
      plainText: '',
    };
  });
  return {
    slug: name as Slug,
    aliases: [],
    title: `Letter ${name}`,
    titleBasis: 'editor',
    language: 'en',
    seed: { path: `${name}.txt`, sha256: 'a'.repeat(64) },
    reading: 'full',
    original: { outlet: `The ${name.toUpperCase()}`, authors: [] },
    basis: {},
    document,
    mentions: [],
    annotations,
    tombstones: [],
    introduction: '',
  };
}

/** What sources say of one measure. */
export function measureOf(
  sources: Readonly<Record<string, readonly Said[]>>,
  meta: Partial<MeasureMeta> = {},
): Measure {
  const articles = Object.entries(sources).map(([name, said]) =>
    articleSaying(name, said, meta.id),
  );
  const [measure] = drawTogether(
    [{ id: 'crates', label: 'Crates', unit: 'crates', term: undefined, ...meta }],
    articles,
    terms,
  );
  if (!measure) throw new Error('the register has a measure');
  return measure;
}
