import { use } from 'virtual:words/keys';
import { keys } from 'virtual:words/site';
import { keep } from './device.ts';
import { showDialog } from './dialog.ts';
import { element } from './element.ts';
import { allShortcuts, areKeysOn } from './shortcuts.ts';

/** Opens the dialog that lists the keys of the page and switches them on and off. */
export function showKeys(): void {
  showDialog(keys, 'keys', keysContent());
}

/** What the dialog holds. */
export function keysContent(): HTMLElement[] {
  return [listOfKeys(), switchOfKeys()];
}

function listOfKeys(): HTMLElement {
  const pairs = allShortcuts().map(({ key, label }) =>
    element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, label)),
  );
  return element('dl', {}, ...pairs);
}

function switchOfKeys(): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: areKeysOn() });
  box.addEventListener('change', () => {
    keep('keys', box.checked ? undefined : 'off');
  });
  return element('label', {}, box, ` ${use}`);
}
