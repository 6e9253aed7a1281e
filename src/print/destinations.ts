/**
 * Reads on which page each target of a link stands.
 *
 * @param pdf the whole file
 * @returns fragment of a link, as it is written in an address → number of the page, from 1
 * @throws where the file is no PDF
 */
export async function readDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  // Much to load, and only for those who print.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // It takes its bytes for itself, and no Buffer.
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const file = await reading.promise;
    const numbers = new Map<number | undefined, number>();
    for (let number = 1; number <= file.numPages; number += 1) {
      const { ref } = await file.getPage(number);
      numbers.set(ref?.num, number);
    }
    return new Map(
      [...(await file.getDestinations())].flatMap(([fragment, [page]]) => {
        const number = numbers.get((page as { readonly num: number }).num);
        return number === undefined ? [] : [[fragment, number] as const];
      }),
    );
  } finally {
    await reading.destroy();
  }
}
