/**
 * Links to any passage: opens one that the page was called with, and offers one for what the reader
 * selects. Both are loaded when they are needed, so that a page that is only read stays light.
 */
const text = document.querySelector<HTMLElement>('.source-text');
if (text) {
  openPassages(text);
  offerLinks(text);
  offerCitations(text);
}

function openPassages(text: HTMLElement): void {
  let opener: Promise<(address: string, isArrival: boolean) => void> | undefined;
  const open = async (arrival?: string): Promise<void> => {
    if (!opener && !new URLSearchParams(location.search).has('s')) return;
    opener ??= import('./selection-opened.ts').then(({ passageOpener }) => passageOpener(text));
    (await opener)(arrival ?? location.href, arrival !== undefined);
  };
  // The reader may have gone on by the time the script is there.
  void open(location.href);
  // Also where the reader goes back to such an address, or on from it to another place.
  addEventListener('popstate', () => void open());
  addEventListener('hashchange', () => void open());
}

function offerLinks(text: HTMLElement): void {
  const offer = (): void => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.containsNode(text, true)) return;
    document.removeEventListener('selectionchange', offer);
    void import('./selection-toolbar.ts').then(({ startToolbar }) => startToolbar(text));
  };
  document.addEventListener('selectionchange', offer);
}

/** A paragraph whose number was followed can be cited. */
function offerCitations(text: HTMLElement): void {
  const offer = (): void => {
    if (!/^#p\d/.test(location.hash)) return;
    void import('./cite-paragraph.ts').then(({ offerCitation }) => {
      offerCitation(text);
    });
  };
  addEventListener('hashchange', offer);
  offer();
}

// Nothing is given away; without this the file would share its names with other scripts.
export {};
