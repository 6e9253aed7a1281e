/** Elements whose text a browser does not look through, and those that come and go with a script. */
const LEFT_OUT = 'script, style, noscript, template, select, textarea, [data-passing]';
const SOURCE_BLOCK = '.source-text .block > [id]';

/** The text of the page as a browser's search sees it. */
export interface PageText {
  /** The text of each block, in order. */
  readonly blocks: readonly string[];
  /** The index of the block that is the text of an element of the source. */
  indexOf(block: HTMLElement): number;
}

/**
 * Reads the page in blocks: stretches of text that no box interrupts, for a browser finds no words
 * across one (see `textDirective`). Text that is not displayed is left out, but for folded details,
 * which a search unfolds.
 */
export function pageText(page: HTMLElement): PageText {
  const blocks: string[] = [];
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
      indexes.set(box, blocks.length);
      blocks.push(node.data);
    }
    current = box;
  }
  return { blocks, indexOf: (block) => indexes.get(block) ?? -1 };
}

/** The element in whose box a text is set; nothing where it is not to be found at all. */
function boxOf(element: Element, known: Map<Element, Element | undefined>): Element | undefined {
  if (known.has(element)) return known.get(element);
  const box = element.closest(SOURCE_BLOCK) ?? nearestBox(element);
  const isFound = !element.closest(LEFT_OUT) && (element.checkVisibility() || isFolded(element));
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

function isFolded(element: Element): boolean {
  return element.closest('details:not([open])') !== null;
}
