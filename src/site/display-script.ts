import { cspHash } from './csp-hash.ts';

/**
 * What runs in the head of every page, ahead of the first paint: it says that scripts run, and sets
 * the theme and the kinds of notes that the reader chose on this device. Anything else belongs in `client`.
 */
export const displayScript =
  "{let r=document.documentElement;r.dataset.script='';" +
  "try{for(let k of['theme','off']){let v=localStorage.getItem('variorum:'+k);if(v)r.dataset[k]=v}}catch{}}";

export const displayScriptHash = cspHash(displayScript);
