import { isCharacter, type Words } from './words.ts';

/**
 * Words of a gram. Shorter ones are common phrases; with longer ones a word in ten that differs
 * leaves too few whole. TextPAIR has 3 (without function words), passim 5 letters or more by choice.
 */
const GRAM_WORDS = 5;
/** In scripts without spaces a word has about one and a half letters. */
const GRAM_CHARACTERS = 8;
/**
 * Grams of a window, of which the least is selected: with 5 words a gram, every run of 5 + 4 - 1 = 8
 * words holds a selected one, the same in each text that has the run. "Winnowing: Local Algorithms
 * for Document Fingerprinting" (Schleimer, Wilkerson and Aiken, 2003), with t = 8 and k = 5.
 */
const WINDOW = 4;

/** The words of a gram that begins with this one. */
export function gramLength(id: number): number {
  return isCharacter(id) ? GRAM_CHARACTERS : GRAM_WORDS;
}

/** For each word the hash of the gram that begins there; 0 where its text ends before the gram. */
export function gramHashes({ count, ids, texts }: Words): Uint32Array {
  const hashes = new Uint32Array(count);
  for (let text = 0; text + 1 < texts.length; text += 1) {
    const end = texts[text + 1] ?? 0;
    for (let at = texts[text] ?? 0; at < end; at += 1) {
      const behind = at + gramLength(ids[at] ?? 0);
      if (behind <= end) hashes[at] = hashOf(ids, at, behind);
    }
  }
  return hashes;
}

function hashOf(ids: Uint32Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (ids[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

/** What a gram is for the search: to be compared, only where there is no other, or not at all. */
const COMPARED = 0;
export const REPEATED = 1;
export const COMMON = 2;

/**
 * For each word 1 where winnowing selects its gram, else 0. Grams that are common are never selected,
 * those that a text repeats only where a window has no other.
 *
 * @param uses for each word what its gram is, equal for equal grams
 */
export function winnowed(hashes: Uint32Array, uses: Uint8Array, { texts }: Words): Uint8Array {
  const selected = new Uint8Array(hashes.length);
  for (let text = 0; text + 1 < texts.length; text += 1) {
    const start = texts[text] ?? 0;
    const end = texts[text + 1] ?? 0;
    for (let at = start; at === start || at + WINDOW <= end; at += 1) {
      const least = leastOf(hashes, uses, at, Math.min(at + WINDOW, end));
      if (least >= 0) selected[least] = 1;
    }
  }
  return selected;
}

/** The rightmost of the least, so that neighbouring windows share it; -1 where there is no gram. */
function leastOf(hashes: Uint32Array, uses: Uint8Array, from: number, to: number): number {
  let least = -1;
  let value = Infinity;
  for (let at = from; at < to; at += 1) {
    const hash = hashes[at] ?? 0;
    const use = uses[at] ?? COMPARED;
    const own = use === REPEATED ? hash + 2 ** 32 : hash;
    if (hash !== 0 && use !== COMMON && own <= value) {
      value = own;
      least = at;
    }
  }
  return least;
}
