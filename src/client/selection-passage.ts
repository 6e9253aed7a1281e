import { passageCheck, type PassageLink } from '../text/passage-link.ts';
import { trimmed } from '../text/white-space.ts';

/** A passage of the source in the page: a piece of each block from its first to its last. */
export type PagePassage = readonly [Piece, ...Piece[]];

export interface Piece {
  /** The element of the block: its text is the block's, code unit for code unit. */
  readonly block: HTMLElement;
  /** UTF-16 code units into the text of the block; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The passage that a range of the page covers, cut to the text of the source: without paragraph
 * numbers and notes, white space at its ends, and blocks in which nothing is selected (a triple
 * click reaches to the start of the next one). Nothing where the source has no part in it.
 */
export function passageIn(text: HTMLElement, range: Range): PagePassage | undefined {
  const pieces = blocksOf(text)
    .filter((block) => range.intersectsNode(block))
    .map((block) => pieceIn(block, range));
  const isChosen = (piece: Piece): boolean => piece.start < piece.end && isShown(piece);
  const [first, ...rest] = pieces.slice(
    pieces.findIndex(isChosen),
    pieces.findLastIndex(isChosen) + 1,
  );
  return first && [first, ...rest];
}

/** The passage that a link means, as long as the page has such a place at all. */
export function passageAt(text: HTMLElement, link: PassageLink): PagePassage | undefined {
  const { block, from, lastBlock, to } = link;
  const blocks = blocksOf(text);
  const chosen = blocks.slice(
    blocks.findIndex(({ id }) => id === block),
    blocks.findLastIndex(({ id }) => id === lastBlock) + 1,
  );
  const [first, ...rest] = chosen.map((element, index) => ({
    block: element,
    start: index === 0 ? from : 0,
    end: index === chosen.length - 1 ? to : element.textContent.length,
  }));
  const isThere = first?.block.id === block && [first, ...rest].every(fits);
  return isThere ? [first, ...rest] : undefined;
}

/** The words of each piece. */
export function wordsOf(passage: readonly Piece[]): string[] {
  return passage.map(({ block, start, end }) => block.textContent.slice(start, end));
}

/** The check of a passage's words, those of its blocks set apart by white space. */
export function checkOf(passage: PagePassage): string {
  return passageCheck(wordsOf(passage).join('\n'));
}

/** A range of the document for each piece: what stands between the blocks is in none. */
export function rangesOf(passage: readonly Piece[]): Range[] {
  return passage.map(({ block, start, end }) => {
    const range = new Range();
    range.selectNodeContents(block);
    let offset = 0;
    const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
      const behind = offset + node.length;
      if (offset <= start && start < behind) range.setStart(node, start - offset);
      if (offset < end && end <= behind) range.setEnd(node, end - offset);
      offset = behind;
    }
    return range;
  });
}

/** Whether a piece is open to the eye, not folded away with page furniture. */
export function isShown({ block }: Piece): boolean {
  return !block.closest('details:not([open])');
}

/** The blocks of the source, in order. */
export function blocksOf(text: HTMLElement): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('.block > [id]')];
}

function pieceIn(block: HTMLElement, range: Range): Piece {
  const part = new Range();
  part.selectNodeContents(block);
  const before = part.cloneRange();
  if (part.comparePoint(range.startContainer, range.startOffset) === 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (part.comparePoint(range.endContainer, range.endOffset) === 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  before.setEnd(part.startContainer, part.startOffset);
  const start = before.toString().length;
  const end = start + part.toString().length;
  return { block, ...trimmed(block.textContent, { start, end }) };
}

function fits({ block, start, end }: Piece): boolean {
  return start <= end && end <= block.textContent.length;
}
