/**
 * Blanks the dates that Chromium writes into a PDF, so that one edition gives one file. Nothing
 * moves, as the file finds its objects by their places.
 */
export function undated(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const blank = text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (date) =>
    ' '.repeat(date.length),
  );
  return Buffer.from(blank, 'latin1');
}
