import { portableAddress, type Place } from './portable-address.ts';

/** A style sheet whose fonts and pictures are found from a folder, too. */
export function portableCss(css: string, place: Place): string {
  return css.replace(/url\((['"]?)([^'")]+)\1\)/g, (whole, quote: string, address: string) => {
    const portable = portableAddress(address, place);
    return portable === undefined ? whole : `url(${quote}${portable}${quote})`;
  });
}
