import * as labels from 'virtual:words/offline';
import type { State } from './offline-state.ts';
import { inWords } from './offline-words.ts';

/** The panel as a reader sees it: shows any state, and has the buttons to use. */
export function panelView(panel: HTMLElement) {
  const words = panel.querySelector('[role="status"]');
  const progress = panel.querySelector('progress');
  const [keep, showIt, remove] = panel.querySelectorAll('button');
  if (!words || !progress || !keep || !showIt || !remove) {
    throw new Error('The panel for reading offline lacks a part.');
  }
  const show = (state: State): void => {
    const hasFocus = panel.contains(document.activeElement);
    words.textContent = inWords(state);
    showProgress(progress, state);
    keep.hidden = state.kind !== 'none' && state.kind !== 'failed';
    keep.textContent = state.kind === 'failed' ? labels.again : labels.keep;
    showIt.hidden = state.kind !== 'kept' || !state.isOutdated;
    remove.hidden = state.kind !== 'kept' && state.kind !== 'coming';
    remove.textContent = state.kind === 'coming' ? labels.stop : labels.remove;
    // A button that was used and is gone must not take the focus with it.
    if (hasFocus && !panel.contains(document.activeElement)) panel.focus();
  };
  return { buttons: { keep, show: showIt, remove }, show };
}

function showProgress(progress: HTMLProgressElement, state: State): void {
  progress.hidden = state.kind !== 'coming';
  if (state.kind !== 'coming' || state.bytes === undefined) {
    progress.removeAttribute('value');
  } else {
    progress.max = state.info?.bytes ?? 1;
    progress.value = state.bytes;
  }
}
