import { articleAddress, termAddress } from '../model/addresses.ts';
import type { Block, Passage } from '../model/document.ts';
import type { Article, Mention } from '../model/edition.ts';
import { escapeHtml } from '../text/html.ts';
import { href } from './href.ts';
import { inlineHtml, type Insert, type Layer } from './inline-html.ts';
import { anchorId, type NumberedNote } from './notes.ts';
import { sayPlainly } from './say.ts';
import { parallelMarks } from './parallel-marks.ts';
import { textClaims, type TextClaim } from './text-claims.ts';

/**
 * The HTML inside a block's element: its text, with tickers set back, terms linked and the passages
 * of notes and parallels marked. Numbers of notes are attributes, which the style sheet shows: the
 * text of the element stays the text of the block.
 *
 * @param articleNotes the notes of the article
 * @param beside those that stand beside the block: the marks where their passages begin say which of them
 *   is theirs, from 1
 */
export function blockHtml(
  article: Article,
  block: Block,
  articleNotes: readonly NumberedNote[],
  beside: readonly NumberedNote[],
): string {
  const { document, mentions } = article;
  const spans = block.spans.map(({ kind, start, end }) => plain({ start, end }, 'span', kind));
  const capitals = datelines(block).flatMap((line) =>
    inCapitals(document.text, line).map((run) => plain(run, 'span', 'capitals')),
  );
  const links = mentions.filter((mention) => mention.first && mention.block === block.id);
  const notes = articleNotes.filter(
    ({ selector }) => selector.start < block.end && block.start < selector.end,
  );
  const ending = notes.filter(({ lastBlock }) => lastBlock === block.id);
  const parallels = parallelMarks(article, block);
  const claims = textClaims(article).filter(
    ({ start, end }) => start < block.end && block.start < end,
  );
  return inlineHtml(
    document.text,
    block,
    [
      ...spans,
      ...capitals,
      ...links.map(termLink),
      ...parallels.layers,
      ...claims.map(claimed),
      ...notes.map((note) => mark(note, block, beside.indexOf(note) + 1)),
    ],
    [...ending.map((note) => reference(article, note)), ...parallels.inserts],
  );
}

/** Two capitals or more, in words that have no other letters. */
const CAPITALS =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\p{M}]+(?:[ \u00a0.’'-]+\p{Lu}[\p{Lu}\p{M}]+)*(?![\p{L}\p{M}])/gu;

/** Where a block says place and agency: all of it, or a span at its beginning. */
function datelines(block: Block): Passage[] {
  return block.kind === 'dateline'
    ? [block]
    : block.spans.filter(({ kind }) => kind === 'dateline');
}

/** The runs of words in capitals, which are set in small ones. */
function inCapitals(text: string, { start, end }: Passage): Passage[] {
  return [...text.slice(start, end).matchAll(CAPITALS)].map(({ 0: run, index }) => ({
    start: start + index,
    end: start + index + run.length,
  }));
}

function plain({ start, end }: Pick<Layer, 'start' | 'end'>, tag: string, name: string): Layer {
  return { start, end, open: () => `<${tag} class="${name}">`, close: `</${tag}>` };
}

function termLink({ start, end, term }: Mention): Layer {
  const address = escapeHtml(href(termAddress(term)));
  const open = `<a class="term" href="${address}" data-card="term:${term}">`;
  return { start, end, open: () => open, close: '</a>' };
}

/** Shown only while its claim beside the text is pointed at. */
function claimed({ start, end, id }: TextClaim): Layer {
  return { start, end, open: () => `<span class="claim" data-note="${id}">`, close: '</span>' };
}

/**
 * The part of a note's passage that lies in a block; a passage may run on over several.
 *
 * @param place the note's place beside the block; 0 where it stands elsewhere
 */
function mark(note: NumberedNote, block: Block, place: number): Layer {
  const { id, number, data, selector, block: from, lastBlock } = note;
  return {
    start: selector.start,
    end: selector.end,
    open: ({ first, last }) => {
      const begins = first && block.id === from;
      const names = ['anchor', begins && 'begins', last && block.id === lastBlock && 'ends'];
      const identity = begins ? ` id="${anchorId(id)}"` : '';
      const at = begins && place > 0 ? ` data-at="${place}"` : '';
      const classes = names.filter((name) => name !== false).join(' ');
      return `<mark${identity} class="${classes}" data-note="${id}" data-kind="${data.kind}" data-number="${number}"${at}>`;
    },
    close: '</mark>',
  };
}

/** The link from a passage's end to its note: empty, its number shown by the style sheet. */
function reference({ slug }: Article, { id, number, data, selector }: NumberedNote): Insert {
  const address = escapeHtml(articleAddress(slug, id).replace(/^.*#/, '#'));
  return {
    at: selector.end,
    html: `<a class="note-ref" href="${address}" aria-label="${escapeHtml(sayPlainly('note.label', { number }))}" data-kind="${data.kind}" data-number="${number}"></a>`,
  };
}
