/** Elements whose text a browser does not look through, and those that come and go with a script. */
const LEFT_OUT = 'script, style, noscript, template, select, textarea, [data-passing]';
const SOURCE_BLOCK = '.source-text .block > [id]';
/** What is shown at some widths of the window only, or unfolded by the reader: notes and their heads. */
const PASSING = '.source-text .notes';

/** The text of the page as a browser's search sees it. */
export interface PageText {
  /** The text of each block, in order. */
  readonly blocks: readonly string[];
  /** Indexes of the blocks that come and go: the same page has them in another window, or lacks them. */
  readonly passing: ReadonlySet<number>;
  /** The index of the block that is the text of an element of the source. */
  indexOf(block: HTMLElement): number;
}

/**
 * Reads the page in blocks: stretches of text that no box interrupts, for a browser finds no words
 * across one (see `textDirective`). Text that is not displayed is left out, but for folded details,
 * which a search unfolds, and for what comes and goes: a link made in a narrow window has to be right
 * in a wide one.
 */
export function pageText(page: HTMLElement): PageText {
  const blocks: string[] = [];
  const passing = new Set<number>();
  const indexes = new Map<Element, number>();
  const boxes = new Map<Element, Element | undefined>();
  let current: Element | undefined;
  const nodes = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
    const box = node.parentElement ? boxOf(node.parentElement, boxes) : undefined;
    if (!box || (box !== current && node.data.trim() === '')) continue;
    if (box === current) {
      blocks.push((blocks.pop() ?? '') + node.data);
    } else {
      if (box.closest(PASSING)) passing.add(blocks.length);
      indexes.set(box, blocks.length);
      blocks.push(node.data);
    }
    current = box;
  }
  return { blocks, passing, indexOf: (block) => indexes.get(block) ?? -1 };
}

/** The element in whose box a text is set; nothing where it is not to be found at all. */
function boxOf(element: Element, known: Map<Element, Element | undefined>): Element | undefined {
  if (known.has(element)) return known.get(element);
  const box = element.closest(SOURCE_BLOCK) ?? nearestBox(element);
  const isFound = !element.closest(LEFT_OUT) && (element.checkVisibility() || isUnfolding(element));
  known.set(element, isFound ? box : undefined);
  return isFound ? box : undefined;
}

function nearestBox(element: Element): Element {
  let box = element;
  while (box.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(box).display)) {
    box = box.parentElement;
  }
  return box;
}

function isUnfolding(element: Element): boolean {
  return element.closest(`details:not([open]), ${PASSING}`) !== null;
}
