import type { Draft } from './drafts.ts';

const MAX_LENGTH = 160;

const ROLE =
  'staff (?:reporter|writer)s?|staff|(?:special |our )?correspondents?|reporters?|contributors?|contributing writer|columnist|guest (?:writer|author)';
const ROLE_ALONE = new RegExp(String.raw`^(?:by )?(?:an? |the |our )?(?:${ROLE})$`, 'iu');
const ROLE_LAST = new RegExp(String.raw`, (?:${ROLE})\b.{0,40}$`, 'iu');
const NAME_FIRST = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,50}, /u;

/** A name's words have capitals, but for particles and what joins two names. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|with|of|in|for|the|an?|our|de|del|della|der|den|di|du|da|la|le|van|von|bin|al|el|ter|y)`;
const BY_NAME = new RegExp(
  String.raw`^(?:By|by|BY):? (?:(?:an?|the|our) )?(?=\p{Lu})${NAME}(?:,? ${NAME}){0,11}$`,
  'u',
);

/**
 * Whether a block under a headline says who wrote: `By Jane Doe and John Roe`, `Staff Reporter`.
 * Ask only of blocks before the running text, where "By the river" is no likely line.
 */
export function isByline({ bare, text }: Draft): boolean {
  if (text.length > MAX_LENGTH) return false;
  const line = bare.replace(/\s+/gu, ' ');
  return (
    BY_NAME.test(line) || ROLE_ALONE.test(line) || (NAME_FIRST.test(line) && ROLE_LAST.test(line))
  );
}

const ADDRESS = String.raw`[^\s@<>]{1,64}@[^\s@<>]{1,100}\.\p{L}{2,24}`;
const CONTACT = new RegExp(
  String.raw`^[—–-]?\s?(?:Write to|E-?mail|Contact|Reach|Follow) \p{Lu}.{1,60}\bat <?${ADDRESS}>?\.?$`,
  'u',
);

/**
 * Whether a block is the mail-to line of its author: `Write to Jane Doe at jane@example.org`. It is
 * a byline and no furniture, because it may be the only place that names the author.
 */
export function isContact({ bare, text }: Draft): boolean {
  return text.length <= MAX_LENGTH && CONTACT.test(bare);
}

const MADE_FROM = new RegExp(
  String.raw`^(?:(?:an?|the) )?(?:digest|summary|abstract|abridge?ment|excerpts?|extracts?|translation|transcript(?:ion)?) (?:of|from) .{1,200}\b(?:written|made|prepared|translated|transcribed|compiled|abridged|edited|reprinted) (?:by|for|from|in)\b.{1,120}\.$`,
  'isu',
);
const TAKEN_FROM =
  /^(?:(?:e-text )?prepared|produced|translated|transcribed|abridged|excerpted|reprinted) (?:from|by) .{1,300}$/isu;

/**
 * Whether a first block says, in one sentence, from what its text was made and by or for whom:
 * `Translation of a letter to The Times, made for this edition.` It is a byline: it says whose the
 * words are, and is not among them.
 */
export function isProvenance({ text }: Draft): boolean {
  if (text.length > 2 * MAX_LENGTH || /[.!?]\s+\p{Lu}/u.test(text)) return false;
  return MADE_FROM.test(text) || TAKEN_FROM.test(text);
}
