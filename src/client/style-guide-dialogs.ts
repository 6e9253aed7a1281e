import * as passageWords from 'virtual:words/passage';
import { nextNote, nextParagraph, search, these } from 'virtual:words/keys';
import { keys } from 'virtual:words/site';
import { citationOf } from './cite-dialog.ts';
import { makeDialog } from './dialog.ts';
import { keysContent } from './keys-dialog.ts';
import { shareTools } from './selection-share.ts';
import type { Tools } from './selection-tools.ts';
import { addShortcuts } from './shortcuts.ts';
import { put } from './style-guide-place.ts';

/** Dialogs, and the bar for selected words. */
export const dialogs = {
  keys: (place: HTMLElement): void => {
    const run = (): boolean => false;
    addShortcuts(
      { key: '/', label: search, run },
      { key: '?', label: these, run },
      { key: 'n', label: nextNote, run },
      { key: 'j', label: nextParagraph, run },
    );
    showOpen(place, makeDialog(keys, 'keys', keysContent()));
  },
  cite: (place: HTMLElement): void => {
    const block = document.querySelector<HTMLElement>('#p3');
    const text = block?.closest<HTMLElement>('.source-text');
    if (!block || !text) return;
    const passage = [{ block, start: 0, end: block.textContent.length }] as const;
    const citation = citationOf(text, passage, new URL('#p3', location.href).href);
    if (citation) showOpen(place, makeDialog(citation.title, 'cite', citation.content));
  },
  tools: (place: HTMLElement): void => {
    showTools(place, (tools) => {
      tools.open(passageWords.keys);
    });
  },
  'tools-said': (place: HTMLElement): void => {
    showTools(place, (tools) => {
      tools.open('');
      tools.say(passageWords.linkCopied);
    });
  },
  'tools-field': (place: HTMLElement): void => {
    showTools(place, (tools) => {
      tools.open('');
      tools.say(passageWords.byHand);
      tools.showField(passageWords.link, new URL('#p3', location.href).href);
    });
  },
};

function showOpen(place: HTMLElement, dialog: HTMLDialogElement): void {
  dialog.open = true;
  put(place, dialog);
}

function showTools(place: HTMLElement, use: (tools: Tools) => void): void {
  const text = document.querySelector<HTMLElement>('div.source-text');
  if (!text) return;
  const tools = shareTools(text, () => undefined);
  // Out of the page the field cannot take the focus.
  tools.element.remove();
  use(tools);
  put(place, tools.element);
}
