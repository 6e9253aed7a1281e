import { close as closeLabel } from 'virtual:words/site';
import { element } from './element.ts';
import { loadOnDemand } from './on-demand.ts';

/** Opens a modal dialog with a title and a button that closes it, as Escape and a click beside it do. */
export function showDialog(title: string, name: string, content: readonly Node[]): void {
  const dialog = makeDialog(title, name, content);
  void loadOnDemand('_styles').then(() => {
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** The dialog by itself: it goes when it is closed. */
export function makeDialog(
  title: string,
  name: string,
  content: readonly Node[],
): HTMLDialogElement {
  const close = element('button', { type: 'button', className: 'close' }, closeLabel);
  // What is read first has the focus: not the first link that happens to stand in it.
  const heading = element('h2', { id: '_dialog', tabIndex: -1, autofocus: true }, title);
  const dialog = element('dialog', { className: `dialog ${name}` }, heading, ...content, close);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.dataset['passing'] = '';
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  // A click on the dialog itself is one beside what it holds.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return dialog;
}
