import { expect, type Page } from '@playwright/test';

/** A stretch of the text: from the first words in one block to the last words in it or in another. */
export interface Stretch {
  readonly block: string;
  readonly words: string;
  /** Where the stretch ends in another block: that block, and the words with which it ends. */
  readonly lastBlock?: string;
  readonly lastWords?: string;
}

/** Selects a stretch of the text, as a script can, and waits for the bar. */
export async function select(page: Page, stretch: Stretch): Promise<void> {
  await page.evaluate((wanted) => {
    const pointIn = (block: string, offset: number): [Node, number] => {
      const element = document.getElementById(block);
      if (!element) throw new Error(`No block ${block}`);
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let rest = offset;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const { length } = node as Text;
        if (rest <= length) return [node, rest];
        rest -= length;
      }
      throw new Error(`${block} is too short`);
    };
    const offsetOf = (block: string, words: string): number => {
      const at = document.getElementById(block)?.textContent.indexOf(words) ?? -1;
      if (at < 0) throw new Error(`${block} lacks “${words}”`);
      return at;
    };
    const { block, words, lastBlock = block, lastWords = words } = wanted;
    document
      .getSelection()
      ?.setBaseAndExtent(
        ...pointIn(block, offsetOf(block, words)),
        ...pointIn(lastBlock, offsetOf(lastBlock, lastWords) + lastWords.length),
      );
  }, stretch);
  await expect(bar(page)).toBeVisible();
  await expect(status(page)).not.toContainText('copied');
}

export function bar(page: Page) {
  return page.getByRole('toolbar', { name: 'Selected passage' });
}

export function status(page: Page) {
  return page.locator('.selection-tools').getByRole('status');
}

/** Uses a button of the bar and gives what is on the clipboard then. */
export async function copy(page: Page, what: 'Copy link' | 'Copy quote with citation') {
  await bar(page).getByRole('button', { name: what }).click();
  await expect(status(page)).toContainText('copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects a stretch and copies its link. */
export async function linkTo(page: Page, stretch: Stretch): Promise<string> {
  await select(page, stretch);
  return copy(page, 'Copy link');
}

/** The words that are highlighted, a string for each block. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String));
}

/** Whether the first line of a stretch is in the window. */
export function isInView(page: Page, { block, words }: Stretch): Promise<boolean> {
  return page.evaluate(
    ([id, text]) => {
      const element = document.getElementById(id);
      const start = element?.textContent.indexOf(text) ?? -1;
      if (!element || start < 0) return false;
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = new Range();
      let offset = 0;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const { length } = node as Text;
        if (offset <= start && start < offset + length) {
          range.setStart(node, start - offset);
          range.setEnd(node, Math.min(start - offset + text.length, length));
        }
        offset += length;
      }
      const line = range.getClientRects()[0];
      return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
    },
    [block, words] as const,
  );
}
