import type { Draft } from './drafts.ts';
import { isOrnament } from './shape.ts';

/** Page furniture is short; a paragraph that talks about copyright is not. */
const MAX_LENGTH = 300;
/** What a web page offers its visitor to do is shorter still, and is the whole line. */
const MAX_CONTROL_LENGTH = 60;

const RIGHTS = [
  /^(?:copyright\s*)?(?:©|\(c\)\s*(?:\d{4}|copyright))/iu,
  /^(?:Copyright|COPYRIGHT),?\s+(?:by\s+\p{Lu}|\d{4}(?:[-–]\d{2,4})?,?\s+(?:by\s+)?\p{Lu})/u,
  /\ball rights reserved\.?$/iu,
  /^(?:reproduction|any use) in whole or in part\b.*\b(?:permission|prohibited)\b/iu,
  /^(?:this material|no part of this (?:article|publication|page)) may not? be (?:published|reproduced|copied)\b/iu,
];

const CONTROLS = new RegExp(
  `^(?:${[
    'rss(?: feeds?)?',
    '(?:read|see|show|view|load) more(?: ?[:>»…].*)?',
    '(?:continue|keep) reading(?: the main story)?',
    'share(?: this)?(?: page| article| story| post)?(?: on (?:facebook|twitter|x|linkedin|weibo|whatsapp).*)?',
    'follow us(?: on .*)?',
    'like us on .*',
    'click here (?:to|for) .*',
    'subscribe(?: now| today)?',
    'sign up for (?:our|the|free) .*newsletters?',
    'advertisements?',
    'sponsored(?: content)?',
    'print(?: this)?(?: page| article| friendly)',
    'e-?mail this(?: page| article)?',
    '(?:back to|return to|skip to) (?:the )?(?:top|home|main|content|navigation|main content)',
    '(?:leave|post|add) a comment',
    '\\(?\\d+\\)? comments?',
    'comments? \\(\\d+\\)',
    'terms of (?:use|service)|privacy policy|site ?map|cookie policy',
  ].join('|')})[\\s.:>»…]*$`,
  'iu',
);

/**
 * Whether a block is page furniture by its own words: rights, what a page offers its visitor, or a
 * line of ornaments. In doubt it is not, for furniture is folded away.
 */
export function isFurniture({ bare, text }: Draft): boolean {
  if (text.length > MAX_LENGTH) return false;
  return (
    isOrnament(text) ||
    RIGHTS.some((pattern) => pattern.test(bare)) ||
    (text.length <= MAX_CONTROL_LENGTH && CONTROLS.test(bare))
  );
}
