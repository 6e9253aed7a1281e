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
    dialog ??= import('./search-dialog.ts').then(({ makeDialog }) =>
      makeDialog(link.dataset['search'] ?? '/'),
    );
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
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isShortcut(event)) return;
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

function isShortcut(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, isComposing, key, metaKey, shiftKey, target } = event;
  if (altKey || isComposing || document.querySelector('dialog[open]')) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !ctrlKey && !isEditable(target);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
