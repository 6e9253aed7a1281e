/**
 * The icons that systems ask for: squares of so many pixels. A `padded` one has room around the
 * sign, for systems that cut icons to a shape of their own (W3C, maskable icons: what lies within
 * four fifths of the width is safe).
 */
export const ICONS = {
  '192': { pixels: 192, padded: false },
  '512': { pixels: 512, padded: false },
  maskable: { pixels: 512, padded: true },
  apple: { pixels: 180, padded: true },
} as const;

export type IconName = keyof typeof ICONS;
