import sharp from 'sharp';

/** Of a padded icon's width, what the sign takes: it lies within the circle that is never cut off. */
const SIGN = 0.85;

/**
 * Draws an icon of the site as a PNG.
 *
 * @param svg a sign in a square that it fills with one colour
 * @param pixels width and height
 * @param padded whether the colour goes on around the sign, into the corners
 */
export async function iconPng(
  svg: string,
  pixels: number,
  padded: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const sign = await draw(svg, padded ? Math.round(pixels * SIGN) : pixels);
  const icon = padded ? await onColour(sign, pixels, colourOf(svg)) : sign;
  return new Uint8Array(icon);
}

function draw(svg: string, pixels: number): Promise<Buffer> {
  const [, , width = 1] = /viewBox="([\d. ]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  // An SVG is drawn at 72 dots an inch, a unit a pixel, before it is sized: so draw it in full.
  return sharp(Buffer.from(svg), { density: (72 * pixels) / width })
    .resize(pixels, pixels)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function onColour(sign: Buffer, pixels: number, background: string): Promise<Buffer> {
  return sharp({ create: { width: pixels, height: pixels, channels: 3, background } })
    .composite([{ input: sign }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The colour of the square that the sign stands on. */
function colourOf(svg: string): string {
  return /<rect[^>]* fill="(#[0-9a-f]{6})"/i.exec(svg)?.[1] ?? '#ffffff';
}
