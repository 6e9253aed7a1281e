import { rangesOf, type PagePassage } from './selection-passage.ts';

/** Name of the highlight in the style sheet, and class of the marks that stand in for it. */
const NAME = 'passage';

/**
 * Highlights exactly the words of a passage, in place of any other.
 *
 * @returns takes the highlight away and leaves the page as it was
 */
export function highlight(passage: PagePassage): () => void {
  const ranges = rangesOf(passage);
  const undo = 'highlights' in CSS ? register(ranges) : wrap(ranges);
  // The browser marks the words that it looked for: whole ones, and the paragraph around them.
  document.documentElement.dataset['passage'] = '';
  return () => {
    delete document.documentElement.dataset['passage'];
    undo();
  };
}

/** CSS Custom Highlight API: the page itself is not touched. */
function register(ranges: readonly Range[]): () => void {
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => CSS.highlights.delete(NAME);
}

/** For browsers without it: a mark around each text node, which leaves the text of blocks as it is. */
function wrap(ranges: readonly Range[]): () => void {
  const marks = ranges.flatMap(textsOf).map((text) => {
    const mark = document.createElement('mark');
    mark.className = NAME;
    text.replaceWith(mark);
    mark.append(text);
    return mark;
  });
  return () => {
    for (const mark of marks) {
      const parent = mark.parentElement;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

/** The text nodes of a range, split where it begins and ends. */
function textsOf(range: Range): Text[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const texts: Text[] = [];
  const nodes = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  if (range.commonAncestorContainer instanceof Text) all.push(range.commonAncestorContainer);
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) all.push(node);
  for (const node of all.filter((node) => range.intersectsNode(node))) {
    const end = node === endContainer ? endOffset : node.length;
    const start = node === startContainer ? startOffset : 0;
    if (end < node.length) node.splitText(end);
    if (start < end) texts.push(start > 0 ? node.splitText(start) : node);
  }
  return texts;
}
