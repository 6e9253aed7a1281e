import { search } from 'virtual:words/keys';
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
  let dialog: Promise<(typed: string, isSent: boolean) => void> | undefined;
  let isAwaited = false;
  const open = (): void => {
    const field = document.querySelector<HTMLInputElement>('#query');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    if (isAwaited) return;
    isAwaited = true;
    const keys = keepKeys(() => {
      isAwaited = false;
    });
    dialog ??= import('./search-dialog.ts').then(async ({ makeDialog }) => {
      await loadOnDemand('_styles');
      return makeDialog(link.dataset['search'] ?? '/');
    });
    dialog.then(
      (show) => {
        const { isSent, isWanted, typed } = keys.stop();
        if (isWanted) show(typed, isSent);
      },
      () => {
        dialog = undefined;
        const { isWanted, typed } = keys.stop();
        const query = typed === '' ? '' : `?q=${encodeURIComponent(typed.toWellFormed())}`;
        if (isWanted) location.assign(link.href + query);
      },
    );
  };
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  link.ariaKeyShortcuts = '/ Control+K Meta+K';
  link.title = search;
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
    label: link.text.trim(),
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

/** What was typed while the dialog was on its way. */
interface Typed {
  readonly typed: string;
  /** Enter came after it. */
  readonly isSent: boolean;
  /** Escape did not. */
  readonly isWanted: boolean;
}

/**
 * Keeps what is typed while the dialog is on its way, and does to it what the field would do.
 *
 * @param done called once, when no more is kept
 */
function keepKeys(done: () => void): { stop: () => Typed } {
  let typed = '';
  let isSent = false;
  let isWanted = true;
  const stop = (): Typed => {
    removeEventListener('keydown', keep, true);
    if (isWanted) done();
    return { typed, isSent, isWanted };
  };
  const keep = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, key, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (key !== 'Enter' && key !== 'Backspace' && key !== 'Escape' && key.length !== 1) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') {
      stop();
      isWanted = false;
    } else if (key === 'Enter') isSent = typed !== '';
    else if (!isSent) typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
  };
  addEventListener('keydown', keep, true);
  return { stop };
}

/** Ctrl+K, or ⌘K: of no single key, so that it is not switched off with them. */
function isChord({ altKey, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || ctrlKey === metaKey) return false;
  return key.toLowerCase() === 'k' && !document.querySelector('dialog[open]');
}
