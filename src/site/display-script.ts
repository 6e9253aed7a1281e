import { cspHash } from './csp-hash.ts';

/**
 * What runs in the head of every page, ahead of the first paint: it says that scripts run, and sets
 * the theme and the kinds of notes that the reader chose on this device. Browsers know the target of an
 * address only when the page stands, and what it opens would move the rest: so it also marks the note,
 * list or block that the address leads into as soon as that is there, until another address follows.
 * Anything else belongs in `client`.
 */
export const displayScript =
  "{let r=document.documentElement;r.dataset.script='';" +
  "try{for(let k of['theme','off']){let v=localStorage.getItem('variorum:'+k);if(v)r.dataset[k]=v}}catch{}" +
  'try{let i=decodeURI(location.hash.slice(1)),t,o;if(i){' +
  'o=new MutationObserver(()=>{let e=document.getElementById(i);' +
  "t=e&&(e.matches('.block>*')?e.parentElement:e.closest('aside'));" +
  "if(t)t.dataset.target=''});o.observe(r,{childList:1,subtree:1});" +
  "addEventListener('DOMContentLoaded',()=>o.disconnect());" +
  "addEventListener('hashchange',()=>delete t?.dataset.target)}}catch{}}";

export const displayScriptHash = cspHash(displayScript);
