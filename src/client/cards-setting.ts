import { keep, kept } from './device.ts';

/** Whether the reader wants no cards; kept on the device. */
export function areCardsOff(): boolean {
  return kept('cards') === 'off';
}

/** Switches cards on or off, and sets the page's own switch to it. */
export function switchCards(isOn: boolean): void {
  keep('cards', isOn ? undefined : 'off');
  const box = document.querySelector<HTMLInputElement>('.cards-switch input');
  if (box) box.checked = isOn;
}
