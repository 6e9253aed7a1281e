const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/**
 * Escapes a text for the content of an element and for a quoted attribute's value alike, after the
 * WHATWG HTML Standard. Read back by a browser it is the same text, code unit for code unit; the
 * carriage return needs its escape for that, because the parser turns a bare one into a line feed.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}

const characters = new Map(
  Object.entries(escapes).map(([character, escape]) => [escape, character]),
);

/** The text in a piece of HTML: without its tags, and with the escapes of `escapeHtml` undone. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#?\w+;/g, (escape) => characters.get(escape) ?? escape);
}
