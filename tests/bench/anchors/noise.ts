import type { Random } from '../random.ts';

/** The ends of the passage in a text that is about to change: no change touches them. */
export const START = '\ue000';
export const END = '\ue001';

/** What a faulty character becomes, given it and the next; `used` is how many of the two it replaces. */
type Fault = (random: Random, one: string, next: string) => { text: string; used: number };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const IDEOGRAPHS =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动';

/** A typist: a wrong letter, one left out, one too many, two in the wrong order. */
const typo: Fault = (random, one, next) => {
  const other = random.pick(alphabetOf(one));
  return random.pick([
    { text: other, used: 1 },
    { text: '', used: 1 },
    { text: one + other, used: 1 },
    // Two characters at once, therefore half as often.
    isMark(next) || random.below(2) > 0 ? { text: one, used: 1 } : { text: next + one, used: 2 },
  ]);
};

const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ l: '1', '1': 'l', o: '0', '0': 'O', e: 'c', c: 'e', h: 'b', b: 'h', m: 'rn', n: 'u' },
  ...{ u: 'n', i: 'l', a: 'o', s: '5', '5': 'S', '8': 'B', f: 't', t: 'f', d: 'cl', w: 'vv' },
  ...{ ',': '.', '.': ',', '“': "'", '”': "'", ' ': '', '。': '．', 未: '末', 日: '曰', 人: '入' },
};

/** A scanner: a shape taken for another, a space lost, a speck. */
const misreading: Fault = (random, one) => {
  const taken = LOOKALIKES[one];
  if (taken !== undefined && random.below(6) > 0) return { text: taken, used: 1 };
  return { text: random.pick(['', random.pick(alphabetOf(one)), `${one}'`, `${one} `]), used: 1 };
};

export const faults = { typo, misreading } as const;

/**
 * Spoils a text in a share of its characters. The marks of the passage stay where they are, and so
 * do line ends.
 */
export function withNoise(text: string, share: number, fault: Fault, random: Random): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const one = text.charAt(at);
    const next = text.charAt(at + 1);
    if (isMark(one) || random.share() >= share) {
      parts.push(one);
      at += 1;
      continue;
    }
    const { text: faulty, used } = fault(random, one, next);
    parts.push(faulty);
    at += used;
  }
  return parts.join('');
}

function isMark(character: string): boolean {
  return character === '' || character === START || character === END || character === '\n';
}

function alphabetOf(character: string): string {
  if (/\d/.test(character)) return '0123456789';
  return /\p{Script=Han}/u.test(character) ? IDEOGRAPHS : LETTERS;
}
