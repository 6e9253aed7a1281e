import { keep } from './device.ts';
import { loadOnDemand } from './on-demand.ts';
import { allShortcuts, areKeysOn } from './shortcuts.ts';

/** Opens the dialog that lists the keys of the page and switches them on and off. */
export async function showKeys(): Promise<void> {
  await loadOnDemand('_styles');
  const dialog = element('dialog', { className: 'keys' });
  dialog.setAttribute('aria-labelledby', '_keys');
  dialog.append(
    element('h2', { id: '_keys', textContent: 'Keys' }),
    listOfKeys(),
    switchOfKeys(),
    closing(dialog),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  // A click on the dialog itself is one beside what it holds.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function listOfKeys(): HTMLElement {
  const list = element('dl');
  for (const { key, label } of allShortcuts()) {
    const pair = element('div');
    const term = element('dt');
    term.append(element('kbd', { textContent: key }));
    pair.append(term, element('dd', { textContent: label }));
    list.append(pair);
  }
  return list;
}

function switchOfKeys(): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: areKeysOn() });
  box.addEventListener('change', () => {
    keep('keys', box.checked ? undefined : 'off');
  });
  const label = element('label');
  label.append(box, ' Use these keys on this device');
  return label;
}

function closing(dialog: HTMLDialogElement): HTMLElement {
  const button = element('button', { type: 'button', textContent: 'Close' });
  button.addEventListener('click', () => {
    dialog.close();
  });
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
