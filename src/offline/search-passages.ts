import { blockLabel } from '../exports/block-label.ts';
import { blockText, type Block } from '../model/document.ts';
import type { Annotation, Article, Page, Term } from '../model/edition.ts';
import { NAME_END, type IndexedPassage, type SearchKind } from '../model/search.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { phrase, type Words } from '../words/words.ts';

/** A passage with its id in the page, for the index. */
export interface Found extends IndexedPassage {
  /** Unique in its page; that of an element of the page, where there is one. */
  readonly id: string;
}

/** Characters of an essay that make one passage, about: a short paragraph's. */
const ESSAY_PASSAGE = 500;

/**
 * The title, where it is no part of the text, and the blocks of the source.
 *
 * @param interfaceWords in which is said where a passage stands
 */
export function textPassages(article: Article, interfaceWords: Words): Found[] {
  const blocks = article.document.blocks.filter(({ repeats }) => repeats === undefined);
  const words = fold(article.title).text.trim();
  const isThere = blocks.some((block) =>
    fold(blockText(article.document, block)).text.includes(words),
  );
  const title = passage('text', '_title', article.title, article.language);
  return [
    ...(article.titleBasis === 'editor' && !isThere
      ? [{ ...title, place: phrase(interfaceWords, 'found.title') }]
      : []),
    ...blocks.map((block) => blockPassage(article, block, interfaceWords)),
  ];
}

function blockPassage(
  { document, language, mentions }: Article,
  block: Block,
  words: Words,
): Found {
  const { start, end, id, kind, spans } = block;
  const terms = mentions
    .filter((mention) => mention.block === id)
    .map((mention) => [mention.term, mention.start - start, mention.end - start] as const);
  const skip = spans
    .filter((span) => span.kind === 'ticker')
    .map((span) => [span.start - start, span.end - start] as const);
  return {
    ...passage('text', id, document.text.slice(start, end), language),
    isBlock: true,
    place: blockLabel(words, block),
    ...(terms.length > 0 && { terms }),
    ...(skip.length > 0 && { skip }),
    ...(kind === 'boilerplate' && { isFurniture: true }),
  };
}

/**
 * What the editors say about a source: the introduction and the notes.
 *
 * @param language of what they say
 * @param words in which is said where a passage stands
 */
export function notePassages(
  { annotations, introduction }: Article,
  language: string,
  words: Words,
): Found[] {
  const intro = passage('note', '_introduction', introduction, language);
  return [
    ...(introduction === '' ? [] : [{ ...intro, place: phrase(words, 'article.introduction') }]),
    ...annotations
      .filter((annotation): annotation is Annotation & { id: string } => Boolean(annotation.id))
      .map(({ id, plainText }, index) => ({
        ...passage('note', id, plainText, language),
        place: phrase(words, 'note.label', { number: index + 1 }),
      })),
  ];
}

export function termPassages(term: Term, language: string): Found[] {
  const names = [term.name, term.full, ...term.aliases].filter((name) => name !== undefined);
  const lead = `${names.join(NAME_END)}: `;
  const bounds = sentences(term.definition, language).map(
    ({ start, end }, index) => [index === 0 ? 0 : lead.length + start, lead.length + end] as const,
  );
  return [
    {
      kind: 'term',
      id: '_definition',
      text: lead + term.definition,
      lead: lead.length,
      sentences: bounds.length > 0 ? bounds : [[0, lead.length]],
      terms: [[term.id, 0, 0]],
    },
  ];
}

/** An essay is cut between sentences into passages of a paragraph's length. */
export function essayPassages(page: Page, language: string): Found[] {
  const found: Found[] = [];
  let start: number | undefined;
  for (const { start: from, end } of sentences(page.plainText, language)) {
    start ??= from;
    if (end - start < ESSAY_PASSAGE && end < page.plainText.length) continue;
    found.push(passage('essay', `_${found.length}`, page.plainText.slice(start, end), language));
    start = undefined;
  }
  return found;
}

function passage(kind: SearchKind, id: string, text: string, language: string): Found {
  const bounds = sentences(text, language).map(({ start, end }) => [start, end] as const);
  return { id, kind, text, sentences: bounds };
}
