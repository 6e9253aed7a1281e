import { homeAddress, iconAddress } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { ICONS, type IconName } from '../model/icons.ts';
import { href } from './href.ts';

/** The colours of paper in `styles/tokens.css`: systems ask for them before any style sheet. */
export const appColours = { light: '#fbfaf6', dark: '#1a1917' };

/** The web app manifest of the site (W3C, Web Application Manifest). */
export function appManifest({ title, description, language }: Edition['site']): object {
  return {
    id: href(homeAddress),
    name: title,
    ...(description === undefined ? {} : { description }),
    lang: language,
    start_url: href(homeAddress),
    scope: href(homeAddress),
    // Readers go back, and copy addresses: the browser's own bar stays within reach.
    display: 'minimal-ui',
    theme_color: appColours.light,
    background_color: appColours.light,
    icons: (Object.keys(ICONS) as IconName[]).map(iconEntry),
  };
}

function iconEntry(name: IconName): object {
  const { pixels, padded } = ICONS[name];
  return {
    src: href(iconAddress(name)),
    sizes: `${pixels}x${pixels}`,
    type: 'image/png',
    purpose: padded ? 'maskable' : 'any',
  };
}
