/** Searches that are kept on the device. */
const MOST = 8;
/** Characters of a search that is worth keeping. */
const LONGEST = 200;

/** The latest searches, which never leave the device. Where storage is refused, they last as long as the page. */
export interface Recent {
  /** The latest first. */
  list(): readonly string[];
  add(query: string): void;
  clear(): void;
}

/** @param base path of the site: several sites of one host keep apart */
export function recentSearches(base: string): Recent {
  const key = `variorum-searches ${base}`;
  let here: readonly string[] = [];
  let isKept = true;
  const read = (): readonly string[] => {
    if (!isKept) return here;
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      if (!Array.isArray(stored)) return here;
      return stored.filter((one): one is string => typeof one === 'string').slice(0, MOST);
    } catch {
      return here;
    }
  };
  const write = (queries: readonly string[]): void => {
    here = queries;
    try {
      localStorage.setItem(key, JSON.stringify(queries));
      isKept = true;
    } catch {
      // Refused or full: the page remembers by itself.
      isKept = false;
    }
  };
  return {
    list: read,
    add: (query) => {
      const kept = query.trim().toWellFormed();
      if (kept === '' || kept.length > LONGEST) return;
      write([kept, ...read().filter((one) => one !== kept)].slice(0, MOST));
    },
    clear: () => {
      write([]);
    },
  };
}
