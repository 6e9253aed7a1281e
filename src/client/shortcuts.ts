import { kept } from './device.ts';

/** What a key does; the dialog of keys lists it. */
export interface Shortcut {
  /** As `KeyboardEvent.key` gives it. */
  readonly key: string;
  readonly label: string;
  /** @returns false where there is nothing to do: the key is then the browser's */
  readonly run: () => boolean;
}

const shortcuts: Shortcut[] = [];

/** Single keys can be switched off (WCAG 2.1.4); the device keeps it. */
export function areKeysOn(): boolean {
  return kept('keys') !== 'off';
}

/** All keys of the page, in the order in which they were added. */
export function allShortcuts(): readonly Shortcut[] {
  return shortcuts;
}

/** Lets keys do something, as long as nobody is writing or choosing. */
export function addShortcuts(...added: Shortcut[]): void {
  if (shortcuts.length === 0) document.addEventListener('keydown', follow);
  shortcuts.push(...added);
}

const TAKEN = 'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog';

function follow(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
  const shortcut = shortcuts.find(({ key }) => key === event.key);
  if (!shortcut || (event.target instanceof Element && event.target.closest(TAKEN))) return;
  if (shortcut.run()) event.preventDefault();
}
