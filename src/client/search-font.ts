/** Asked for by name: one that is not there when its first letters are set is not used on that page. */
const FONT = '1em Alegreya';

/** The texts' own font, in which results are set. */
export interface ResultFont {
  /** Sets the results in it if it is there; otherwise they are in its stand-in. */
  use(): void;
  /** Fetches it, for the results that come next, once those that are there have been painted. */
  fetchBehind(): void;
}

/**
 * Fetches the font at once where that takes no network, and otherwise when it is told to: the index
 * comes first.
 */
export function resultFont(results: HTMLElement): ResultFont {
  const fetch = (): void => {
    document.fonts.load(FONT).catch(() => undefined);
  };
  // Refused in some frames, and missing where the page is not secure.
  const worker = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (worker?.controller || globalThis.variorumSearchSite) fetch();
  return {
    use: () => {
      results.classList.toggle('in-own-font', document.fonts.check(FONT));
    },
    fetchBehind: () => {
      requestAnimationFrame(() => setTimeout(fetch));
    },
  };
}
