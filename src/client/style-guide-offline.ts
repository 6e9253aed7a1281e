import type { OfflineInfo, Setback } from '../model/offline.ts';
import type { State } from './offline-state.ts';
import { panelView } from './offline-view.ts';
import { put } from './style-guide-place.ts';

const info = { version: '1', files: 240, bytes: 3_400_000 } as unknown as OfflineInfo;

function failed(setback: Partial<Setback>): State {
  return {
    kind: 'failed',
    info,
    setback: { version: '1', ...setback } as Setback,
    filesHere: 120,
    room: 1_200_000,
  };
}

const STATES: Readonly<Record<string, State>> = {
  kept: { kind: 'kept', info, isOutdated: false },
  outdated: { kind: 'kept', info, isOutdated: true },
  coming: { kind: 'coming', info, bytes: 1_500_000 },
  none: { kind: 'none', info, isRemoved: false },
  removed: { kind: 'none', info, isRemoved: true },
  full: failed({ reason: 'full' }),
  connection: failed({ reason: 'connection' }),
  changed: failed({ reason: 'changed', file: 'articles/letter/' }),
  impossible: { kind: 'impossible' },
};

/** The panel for reading offline in each of its states. */
export const offline = Object.fromEntries(
  Object.entries(STATES).map(([name, state]) => [
    `offline-${name}`,
    (place: HTMLElement): void => {
      const panel = place.querySelector<HTMLElement>('.offline-panel');
      if (panel) panelView(panel).show(state);
      put(place);
    },
  ]),
);
