import { these } from 'virtual:words/keys';
import { addShortcuts } from './shortcuts.ts';

addShortcuts({ key: '?', label: these, run: show });
document.querySelector('.keys-button')?.addEventListener('click', show);

function show(): true {
  void import('./keys-dialog.ts').then(({ showKeys }) => {
    showKeys();
  });
  return true;
}
