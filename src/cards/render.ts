import satori from 'satori';
import sharp from 'sharp';
import type { CardText } from './card-text.ts';
import { contentOf, type Content } from './content.ts';
import type { CardFonts } from './fonts.ts';
import { HEIGHT, layOut, MIDDLE, MIDDLE_HEIGHT, WIDTH } from './layout.ts';
import { sizesFor } from './sizes.ts';

/**
 * Sixteen colours, four bits a pixel, are enough for paper, ink, accent and the shades between; with
 * less effort the paper misses its colour, with more nothing changes but the time.
 */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 4, compressionLevel: 9 } as const;

/**
 * Draws the card of a note: a PNG of 1200 × 630 pixels. The same text gives the same bytes, as long
 * as fonts and packages stay. Characters for which the fonts have no glyph are left out; where too
 * little of the quote is left, the note stands alone, and without one the site's name.
 *
 * @param card texts of any length and in any script
 */
export async function cardPng(card: CardText, fonts: CardFonts): Promise<Buffer> {
  const svg = await cardSvg(contentOf(card, fonts));
  return sharp(Buffer.from(svg)).png(PALETTE).toBuffer();
}

/** Lays a card out with ever smaller quotes until it fits. Letters become paths. */
async function cardSvg(content: Content): Promise<string> {
  for (const { lines, size } of sizesFor(content)) {
    const { height, svg } = await draw(content, size, lines);
    if (height <= MIDDLE_HEIGHT) return svg;
  }
  throw new Error('A card whose quote was cut to the lines there are does not fit.');
}

async function draw(
  content: Content,
  size: number,
  lines?: number,
): Promise<{ svg: string; height: number }> {
  let height = 0;
  const svg = await satori(layOut(content, size, lines), {
    width: WIDTH,
    height: HEIGHT,
    fonts: fontsOf(content),
    onNodeDetected: (node) => {
      if (node.key === MIDDLE) ({ height } = node);
    },
    // Asked for what no font has. Such characters were left out before: rather no card than boxes.
    loadAdditionalAsset: (_language, text) =>
      Promise.reject(new Error(`No font of the card has a glyph for "${text}".`)),
  });
  return { svg, height };
}

/** Every face once. satori keeps what it parsed as long as it is handed the same buffers. */
function fontsOf({ note, quote, site, source }: Content): { name: string; data: Buffer }[] {
  const faces = [quote, note, source, site].flatMap((text) => text.faces);
  return Array.from(new Set(faces), ({ data, name }) => ({ data, name }));
}
