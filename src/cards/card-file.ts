import { createHash } from 'node:crypto';
import type { CardText } from './card-text.ts';

/** To be raised with whatever changes the look of a card: design, fonts, satori, sharp. */
const VERSION = 2;

/** Enough of a hash that no two cards share a name. */
const DIGITS = 32;

/** Where cards are kept between builds. Names are file names; nothing is ever rewritten. */
export interface CardStore {
  /** The bytes stored under a name, or `undefined`. */
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** The name under which a card is kept: by what it says and how cards look. */
export function cardFile({ marks, note, quote, site, source }: CardText): string {
  const content = JSON.stringify([VERSION, quote, marks, note, source, site]);
  return `${createHash('sha256').update(content).digest('hex').slice(0, DIGITS)}.png`;
}

/**
 * A card out of the store, or drawn and put there.
 *
 * @param draw makes the bytes where the store has none
 */
export async function storedCard(
  card: CardText,
  store: CardStore,
  draw: (card: CardText) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = cardFile(card);
  const stored = await store.read(name);
  if (stored) return stored;
  const bytes = await draw(card);
  await store.write(name, bytes);
  return bytes;
}
