import { offerCitation } from './cite-paragraph.ts';
import { resumeLine } from './resume-line.ts';
import { highlight } from './selection-highlight.ts';
import { showNotice } from './selection-notice.ts';
import { passageAt } from './selection-passage.ts';

/** States of a text and of what stands beside it. */
export const texts = {
  resume: (place: HTMLElement): void => {
    place.querySelector('.page-header')?.append(resumeLine('p5', '5'));
  },
  crowded: (place: HTMLElement): void => {
    const note = partOf(place, 'crowded-3');
    note.classList.add('active');
    unfold(note);
  },
  'lit-note': (place: HTMLElement): void => {
    light(place, 'a-note');
  },
  'lit-claim': (place: HTMLElement): void => {
    light(place, '_claim-2');
    unfold(place);
  },
  target: (place: HTMLElement): void => {
    const paragraph = partOf(place, 'p3');
    offerCitation(textOf(place), paragraph);
    setState(paragraph, 'target');
    setState(partOf(place, 'a-note'), 'target');
    const reached = partOf(place, 'p5');
    reached.tabIndex = -1;
    setState(reached, 'focus');
  },
  gone: (place: HTMLElement): void => {
    setState(partOf(place, 'gone-note'), 'target');
  },
  passage: (place: HTMLElement): void => {
    const text = textOf(place);
    const block = partOf(place, 'p3').id;
    const link = { block, from: 0, lastBlock: block, to: 41, check: '' };
    const passage = passageAt(text, link);
    if (passage) highlight(passage);
    // It would take the mark from the specimens of targets.
    delete document.documentElement.dataset['passage'];
    showNotice(text, { ...link, block: partOf(place, 'p5').id }, false);
    for (const details of place.querySelectorAll('details')) details.open = true;
  },
  open: (place: HTMLElement): void => {
    unfold(place);
    place.querySelector('.claim-line')?.classList.add('active');
  },
  'open-notes': (place: HTMLElement): void => {
    for (const note of place.querySelectorAll('[id^="open-"]')) unfold(note);
  },
};

function unfold(place: Element): void {
  for (const one of place.querySelectorAll<HTMLInputElement>('.note-switch')) one.checked = true;
}

function textOf(place: HTMLElement): HTMLElement {
  const text = place.querySelector<HTMLElement>('.source-text');
  if (!text) throw new Error('There is no text in this specimen.');
  return text;
}

/** A part of a specimen, whose name its ids begin with. */
function partOf(place: HTMLElement, id: string): HTMLElement {
  const part = document.getElementById([place.dataset['specimen'], id].filter(Boolean).join('.'));
  if (!part) throw new Error(`No part of this specimen has the id "${id}".`);
  return part;
}

/** Lights a note or a claim and its words, as `notes.ts` does. */
function light(place: HTMLElement, id: string): void {
  const part = partOf(place, id);
  part.classList.add('active');
  for (const mark of place.querySelectorAll<HTMLElement>('[data-note]')) {
    mark.classList.toggle('active', mark.dataset['note'] === part.id);
  }
}

function setState(element: HTMLElement, state: string): void {
  element.dataset['state'] = state;
}
