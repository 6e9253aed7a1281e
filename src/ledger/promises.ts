/*
 * Addresses as the ledger's commands and messages name them: those of the site without the slashes
 * and the `#` at which a shell or a reader stumbles. `articles/wsj-amos/p4` is the paragraph
 * `/articles/wsj-amos/#p4`, and with the id of a note it is the note, in its place and shared.
 */

export function articlePromise(slug: string, id?: string): string {
  return id === undefined ? `articles/${slug}` : `articles/${slug}/${id}`;
}

export function termPromise(id: string): string {
  return `glossary/${id}`;
}

export function eventPromise(id: string): string {
  return `timeline/${id}`;
}

export function pagePromise(slug: string): string {
  return slug;
}

/** Reads an address however it was copied: with slashes, with `#`, with a path escaped. */
export function readPromise(written: string): string {
  const plain = written.replace(/\/?#/, '/').replace(/^\/+|\/+$/g, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** The addresses that an editor accepts: all of them, or some; an article stands for all in it. */
export type Choice = 'all' | ReadonlySet<string>;

export function isChosen(choice: Choice, promise: string): boolean {
  if (choice === 'all' || choice.has(promise)) return true;
  const article = /^articles\/[^/]+(?=\/)/.exec(promise)?.[0];
  return article !== undefined && choice.has(article);
}
