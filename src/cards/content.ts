import { quoted } from '../text/quoted.ts';
import { abridge, abridgeMiddle } from './abridge.ts';
import type { CardText } from './card-text.ts';
import type { CardFonts, Face, Voice } from './fonts.ts';
import { legible } from './legible.ts';
import { plain } from './plain.ts';

/** A text ready to be drawn, with faces that together have all of its characters. */
export interface Legible {
  readonly text: string;
  readonly faces: readonly Face[];
}

/** What a card shows. An empty text takes no room. */
export interface Content {
  /** In quotation marks. Where it is empty, the note takes its place. */
  readonly quote: Legible;
  readonly note: Legible;
  readonly source: Legible;
  readonly site: Legible;
}

/** The most columns of each text: about what its place holds. */
const QUOTE_ROOM = 260;
const NOTE_ROOM = 230;
const SITE_ROOM = 72;
const SOURCE_ROOM = 176;
/** Of the source's columns, those kept for its end: a date and "written for this site". */
const SOURCE_ENDING = 64;

/** The texts of a card, shortened to their places and freed of what the fonts cannot draw. */
export function contentOf(card: CardText, fonts: CardFonts): Content {
  const read = (voice: Voice, text: string): Legible => {
    const faces = fonts.facesFor(voice, text);
    return { text: legible(text, faces), faces };
  };
  const quote = abridge(plain(card.quote), QUOTE_ROOM);
  return {
    // The fonts have no narrow space that does not break, with which French sets its marks.
    quote: read('quote', quoted(quote, card.marks).replaceAll('\u202f', '\u00a0')),
    note: read('small', abridge(plain(card.note), NOTE_ROOM)),
    source: read('small', abridgeMiddle(plain(card.source), SOURCE_ROOM, SOURCE_ENDING)),
    site: read('name', abridge(plain(card.site), SITE_ROOM)),
  };
}
