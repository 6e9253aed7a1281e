import { cspHash } from './csp-hash.ts';

/**
 * What runs in the head of every page, ahead of the first paint: it says that scripts run, and sets
 * the theme and the kinds of notes that the reader chose on this device. Browsers know the target of an
 * address only when the page stands, and what it opens would move the rest: so it also marks the note,
 * list or block that the address leads into as soon as that is there, until another address follows. Anything else belongs in `client`.
 */
export const displayScript =
  "{let r=document.documentElement;r.dataset.script='';" +
  'try{let i=decodeURIComponent(location.hash.slice(1));i&&new MutationObserver((_,o)=>{' +
  "let e=document.getElementById(i)?.closest('aside,.block');" +
  "if(e){o.disconnect();e.dataset.target='';" +
  "addEventListener('hashchange',()=>delete e.dataset.target)}" +
  '}).observe(r,{childList:1,subtree:1});' +
  "for(let k of['theme','off']){let v=localStorage.getItem('variorum:'+k);if(v)r.dataset[k]=v}}catch{}}";

export const displayScriptHash = cspHash(displayScript);
