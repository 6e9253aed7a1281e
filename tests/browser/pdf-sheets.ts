import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

/** Pixels of a page as it is drawn, and between two. */
const WIDTH = 620;
const GAP = 16;
const ABREAST = 3;
/** Pages that one can look at in one picture. */
const MOST = 9;

/**
 * Draws the pages of a PDF as they lie on a table, nine to a sheet.
 *
 * @param pdf the whole file
 * @returns PNG files, in the order of the pages
 */
export async function drawSheets(pdf: Uint8Array): Promise<Buffer[]> {
  // A copy, for the reader of PDF keeps what it is given.
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const sheets: Buffer[] = [];
  try {
    const document = await loading.promise;
    for (let first = 1; first <= document.numPages; first += MOST) {
      const pages: Drawn[] = [];
      const end = Math.min(document.numPages + 1, first + MOST);
      for (let number = first; number < end; number++) pages.push(await draw(document, number));
      sheets.push(await layOut(pages));
    }
  } finally {
    await loading.destroy();
  }
  return sheets;
}

interface Drawn {
  readonly png: Buffer;
  readonly height: number;
}

/** What PDF.js draws on where there is no browser; it has no types for it. */
interface CanvasFactory {
  create(width: number, height: number): { readonly canvas: NodeCanvas };
}
type NodeCanvas = HTMLCanvasElement & { encode(format: 'png'): Promise<Buffer> };

async function draw(document: PDFDocumentProxy, number: number): Promise<Drawn> {
  const page = await document.getPage(number);
  const { width } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: WIDTH / width });
  const height = Math.round(viewport.height);
  const { canvas } = (document.canvasFactory as CanvasFactory).create(WIDTH, height);
  await page.render({ canvas, viewport }).promise;
  return { png: await canvas.encode('png'), height };
}

async function layOut(pages: readonly Drawn[]): Promise<Buffer> {
  const [column, row] = [WIDTH + GAP, Math.max(...pages.map(({ height }) => height)) + GAP];
  const table = sharp({
    create: {
      width: Math.min(pages.length, ABREAST) * column + GAP,
      height: Math.ceil(pages.length / ABREAST) * row + GAP,
      channels: 3,
      background: 'gray',
    },
  });
  const layers = pages.map(({ png }, index) => ({
    input: png,
    left: GAP + (index % ABREAST) * column,
    top: GAP + Math.floor(index / ABREAST) * row,
  }));
  return table.composite(layers).png().toBuffer();
}
