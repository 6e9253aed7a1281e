import { element } from './svg.ts';

/** What a source has to say of a measure, seen against the other sources. */
export type ClaimState = 'says' | 'otherwise' | 'altered' | 'contradicts';

const R = 5.5;

const SHAPES: Readonly<Record<ClaimState, string>> = {
  says: element('circle', { class: 'full', r: R }),
  otherwise: element('circle', { class: 'ring', r: R }),
  altered:
    element('circle', { class: 'ring', r: R }) +
    element('path', { class: 'full', d: `M0,${-R}A${R},${R},0,0,1,0,${R}Z` }),
  contradicts:
    element('circle', { class: 'ring', r: R }) +
    element('path', { class: 'ring', d: 'M-3,-3L3,3M-3,3L3,-3' }),
};

/** The sign of a state in a table: full, hollow, half or crossed, so that it needs no colour. */
export function stateMark(state: ClaimState): string {
  return element(
    'svg',
    {
      class: `state-mark ${state}`,
      viewBox: '-7 -7 14 14',
      width: 14,
      height: 14,
      'aria-hidden': 'true',
    },
    SHAPES[state],
  );
}
