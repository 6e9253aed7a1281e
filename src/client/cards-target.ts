import { idIn } from './fragment.ts';

/** The element of this very page to which an address leads. */
export function targetOf(address: string): HTMLElement | undefined {
  const { hash, pathname } = new URL(address, location.href);
  if (pathname !== location.pathname) return undefined;
  return document.getElementById(idIn(hash)) ?? undefined;
}

/** Whether a part of the page can be read where it stands: half of it, or as much as fills half of the window. */
export function isOnScreen(part: HTMLElement): boolean {
  const note = part.closest<HTMLElement>('.note');
  // A long note beside the text shows its first lines, and one behind the text its label, until it is asked for.
  if (note && getComputedStyle(note).overflowY === 'clip') return false;
  const words = part.querySelector<HTMLElement>('.note-body') ?? part;
  const { bottom, height, top } = words.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return words.checkVisibility() && seen >= Math.min(height, innerHeight) / 2;
}
