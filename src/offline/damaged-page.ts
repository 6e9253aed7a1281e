import { escapeHtml } from '../text/html.ts';
import { languageDirection } from '../words/direction.ts';
import { phrase, type Words } from '../words/words.ts';

/** A page that the service worker gives in place of one whose copy is damaged: it needs no other file. */
export function damagedPage(words: Words): string {
  const { language } = words;
  const [title, what] = [phrase(words, 'damaged.title'), phrase(words, 'damaged.what')];
  return `<!doctype html><html lang="${language}" dir="${languageDirection(language)}"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><p>${escapeHtml(what)}</p></html>`;
}
