import { loadOnDemand } from './on-demand.ts';
import { addShortcuts } from './shortcuts.ts';

/**
 * Opens the search dialog from every page: with the link in the header, with `/` and with Ctrl+K or
 * ⌘K. The dialog is loaded when it is first asked for; until then, and without script, the link is a
 * link to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
if (link) listen(link);

function listen(link: HTMLAnchorElement): void {
  let dialog: Promise<(typed: string) => void> | undefined;
  const open = (): void => {
    const field = document.querySelector<HTMLInputElement>('#query');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    const keys = keepKeys();
    dialog ??= import('./search-dialog.ts').then(async ({ makeDialog }) => {
      await loadOnDemand('_styles');
      return makeDialog(link.dataset['search'] ?? '/');
    });
    dialog.then(
      (show) => {
        show(keys());
      },
      () => {
        location.assign(link.href);
      },
    );
  };
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  link.ariaKeyShortcuts = '/ Control+K Meta+K';
  link.title = 'Search (press / or Ctrl+K)';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  addShortcuts({
    key: '/',
    label: 'Search',
    run: () => {
      open();
      return true;
    },
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isChord(event)) return;
    event.preventDefault();
    open();
  });
}

/**
 * Keeps what is typed while the dialog is on its way.
 *
 * @returns what it was, and stops
 */
function keepKeys(): () => string {
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    typed += event.key;
  };
  addEventListener('keydown', keep, true);
  return () => {
    removeEventListener('keydown', keep, true);
    return typed;
  };
}

/** Ctrl+K, or ⌘K: of no single key, so that it is not switched off with them. */
function isChord({ altKey, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || ctrlKey === metaKey) return false;
  return key.toLowerCase() === 'k' && !document.querySelector('dialog[open]');
}
