import { iconPng } from '../cards/icon.ts';
import { ICONS, type IconName } from '../model/icons.ts';
import svg from './icon.svg?raw';

/** An icon of the site, as a PNG. */
export function iconOf(name: IconName): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels, padded } = ICONS[name];
  return iconPng(svg, pixels, padded);
}
