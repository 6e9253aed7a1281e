/** An object of a PDF: its number, and its text. */
type Objects = ReadonlyMap<string, string>;

/**
 * Reads on which page each target of a link stands, from a PDF as Chromium writes it: objects in
 * plain text, one catalogue with a tree of pages and a dictionary of named destinations (ISO
 * 32000-1, 7.7 and 12.3.2.3).
 *
 * @param pdf the whole file
 * @returns id of the target → number of the page, from 1
 * @throws where the file has no such catalogue, for then every number would be wrong
 */
export function readDestinations(pdf: Uint8Array): ReadonlyMap<string, number> {
  // One character for each byte, so that compressed streams do no harm.
  const text = Buffer.from(pdf).toString('latin1');
  const objects: Objects = new Map(
    [...text.matchAll(/(?<=^|\n)(\d+) 0 obj\r?\n?([\s\S]*?)(?:endobj|stream\r?\n)/g)].map(
      ([, number = '', body = '']) => [number, body] as const,
    ),
  );
  const root = /\/Root (\d+) 0 R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1];
  const catalogue = objects.get(root ?? '') ?? '';
  const [pages, names] = ['Pages', 'Dests'].map((key) => referenceIn(catalogue, key));
  if (pages === undefined) throw new Error('The PDF has no tree of pages.');
  const numbers = new Map(leaves(objects, pages).map((page, index) => [page, index + 1]));
  const dictionary = names === undefined ? '' : (objects.get(names) ?? '');
  return new Map(
    [...dictionary.matchAll(/\/([^\s/[]+) ?\[(\d+) 0 R/g)].flatMap(([, name = '', page = '']) => {
      const number = numbers.get(page);
      return number === undefined ? [] : [[unescapeName(name), number] as const];
    }),
  );
}

function referenceIn(dictionary: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
}

/** The pages below a node of the tree, in order. */
function leaves(objects: Objects, node: string): string[] {
  const kids = /\/Kids ?\[([^\]]*)\]/.exec(objects.get(node) ?? '')?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(objects, kid));
}

/** Bytes that a name cannot have stand as `#` and two digits; the bytes are UTF-8. */
function unescapeName(name: string): string {
  const bytes = name.replace(/#([\da-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
