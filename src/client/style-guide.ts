import type { Card, PageCards } from '../model/page-cards.ts';
import { cardContent } from './cards-build.ts';

/*
 * The style guide's own: what only a pointer, the focus or a mark would show is shown beside each
 * other.
 */

/** A state that elements are given by an attribute, for the pseudo-class that asks for it. */
const STATES = { ':hover': '[data-state="hover"]', ':focus-visible': '[data-state="focus"]' };

showStates();
showCards();
openNotes();

/** Repeats every rule for a state of the pointer or the focus for elements that are given it. */
function showStates(): void {
  const rules = [...document.styleSheets].flatMap(rulesOf);
  const given = rules.flatMap((rule) =>
    rule instanceof CSSStyleRule && /:hover|:focus-visible/.test(rule.selectorText)
      ? [
          rule.cssText.replace(
            /:hover|:focus-visible/g,
            (name) => STATES[name as keyof typeof STATES],
          ),
        ]
      : [],
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(given.join('\n'));
  document.adoptedStyleSheets.push(sheet);
}

/** Opened from a folder, some browsers let no script read a file of styles: states are then not shown. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Shows each kind of card as it opens, one below the other. */
function showCards(): void {
  const place = document.querySelector<HTMLElement>('[data-specimen-cards]');
  if (!place) return;
  const data = JSON.parse(place.dataset['specimenCards'] ?? '') as PageCards;
  for (const [index, card] of Object.values(data.cards).entries()) {
    if (card) place.append(opened(data, card, index));
  }
}

function opened(data: PageCards, card: Card, index: number): HTMLElement {
  const content = cardContent(data, card, '#cards', {
    follow: () => false,
    switchOff: () => undefined,
  });
  const box = document.createElement('div');
  box.className = 'card-box';
  box.append(...content);
  // On a page there is one card, whose parts have ids.
  for (const part of box.querySelectorAll('[id]')) part.id += `-${index}`;
  const made = document.createElement('div');
  made.className = 'card';
  made.append(box);
  return made;
}

/** Of the notes that fold, those that are named so stand open. */
function openNotes(): void {
  for (const one of document.querySelectorAll<HTMLInputElement>('.folding [id^="_show-open-"]')) {
    one.checked = true;
  }
}
