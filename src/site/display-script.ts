import { createHash } from 'node:crypto';

/**
 * What runs in the head of every page, ahead of the first paint: it says that scripts run, and sets
 * the theme and the kinds of notes that the reader chose on this device. Anything else belongs in `client`.
 */
export const displayScript =
  "{let r=document.documentElement;r.dataset.script='';" +
  "try{for(let k of['theme','off']){let v=localStorage.getItem('variorum:'+k);if(v)r.dataset[k]=v}}catch{}}";

/** Its hash, as a content security policy (CSP 3) allows it by. */
export const displayScriptHash =
  `sha256-${createHash('sha256').update(displayScript).digest('base64')}` as const;
