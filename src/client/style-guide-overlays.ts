import type { PageCards } from '../model/page-cards.ts';
import { cardContent, footnoteContent } from './cards-build.ts';
import { makeReadout, wordsOf } from './chart-mark-words.ts';
import { makeNotice } from './offline-notice.ts';
import { nothing, put } from './style-guide-place.ts';

const uses = { follow: () => false, switchOff: nothing };

/** What comes up over a page beside a mark or a link. */
export const overlays = {
  cards: (place: HTMLElement): void => {
    const data = JSON.parse(place.dataset['cards'] ?? '') as PageCards;
    const cards = Object.values(data.cards).flatMap((card) =>
      card ? [cardContent(data, card, '#cards', uses)] : [],
    );
    put(place, ...[...cards, footnote()].map(boxed));
  },
  'claim-quote': (place: HTMLElement): void => {
    const quote = document.querySelector('.claim-quote')?.cloneNode(true) as HTMLElement;
    quote.popover = null;
    put(place, quote);
  },
  readout: (place: HTMLElement): void => {
    const mark = document.querySelector('.timeline a:has(> title)');
    const readout = makeReadout();
    readout.popover = null;
    readout.textContent = mark && wordsOf(mark);
    put(place, readout);
  },
  network: (place: HTMLElement): void => {
    const drawings = place.querySelectorAll<SVGSVGElement>('svg.network');
    for (const drawing of drawings) lightTie(drawing);
  },
  strips: (place: HTMLElement): void => {
    for (const drawing of place.querySelectorAll('svg.strips')) {
      const mark = drawing.querySelector<SVGElement>('a:has(.tick)');
      if (mark) mark.dataset['state'] = 'focus';
    }
  },
  table: (place: HTMLElement): void => {
    for (const details of place.querySelectorAll('details')) details.open = true;
  },
  version: (place: HTMLElement): void => {
    put(place, makeNotice(nothing, nothing));
  },
};

function boxed(content: readonly Node[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'card-box';
  box.append(...content);
  const card = document.createElement('div');
  card.className = 'card';
  card.append(box);
  return card;
}

function footnote(): Node[] {
  const mark = document.querySelector<HTMLAnchorElement>('[data-footnote-ref]');
  const item = document.querySelector<HTMLElement>('.footnotes li');
  return mark && item ? footnoteContent(item, mark, uses) : [];
}

/** Its first tie lit, and its first term under the pointer. */
function lightTie(drawing: SVGSVGElement): void {
  const terms = drawing.querySelector<SVGElement>('.tie-line')?.dataset['terms'];
  for (const line of drawing.querySelectorAll<SVGElement>('.tie-line, .tie-mark')) {
    line.classList.toggle('lit', line.dataset['terms'] === terms);
  }
  const node = drawing.querySelector<SVGElement>('a.node');
  if (node) node.dataset['state'] = 'hover';
}
