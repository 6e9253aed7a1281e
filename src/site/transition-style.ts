import { cspHash } from './csp-hash.ts';

/**
 * Lets one page pass over into the next (CSS View Transitions 2). It stands in the page itself:
 * Chromium asks for it before style sheets that are still on their way count, and where only one of
 * two pages seems to want it, it reports an error.
 */
export const transitionStyle =
  '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

export const transitionStyleHash = cspHash(transitionStyle);
