import type { Fault } from './fault.ts';
import { cut } from './pieces.ts';
import type { Message } from './words.ts';

/** Whole numbers by which the categories of a language are told apart; what is counted is whole. */
const SAMPLES = [...Array.from({ length: 202 }, (_, number) => number), 1000, 1_000_000];

/** What a wording has to hold. */
export interface Expected {
  /** How often the model has each placeholder and link, at most, in one wording. */
  readonly names: ReadonlyMap<string, number>;
  /** Whether the number is seen. */
  readonly isCounted: boolean;
  /** Whether there is nothing to be seen, as between sentences. */
  readonly isBlank: boolean;
}

/** What the model asks of a message in another language. */
export function expectedOf(model: Message): Expected {
  const wordings = typeof model === 'string' ? [model] : Object.values(model);
  const names = new Map([...namesIn(model)].map((name) => [name, 1]));
  for (const wording of wordings) {
    for (const [name, times] of timesOf(wording)) {
      names.set(name, Math.max(times, names.get(name) ?? 1));
    }
  }
  return {
    names,
    isCounted: namesSeen(typeof model === 'string' ? model : (model.other ?? '')).includes('count'),
    isBlank: wordings.every((wording) => wording.trim() === ''),
  };
}

/** How often a wording has each placeholder and link. */
function timesOf(wording: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of namesSeen(wording)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/**
 * Whole numbers for which a language has a category. Where it is one alone, the language may say it in
 * a word: "one source", "both sources".
 */
export function numbersOf(category: string, language: string): readonly number[] {
  const rules = new Intl.PluralRules(language);
  return SAMPLES.filter((number) => rules.select(number) === category);
}

/**
 * Holds one wording of a message against what is expected.
 *
 * @param path of its key
 * @param numbers those that it is for, if it is not for all
 */
export function checkWording(
  path: readonly string[],
  wording: string,
  expected: Expected,
  numbers: readonly number[] = SAMPLES,
): Fault[] {
  const isBlank = wording.trim() === '' && !expected.isBlank;
  if (isBlank || hasBlankLink(wording)) return [noWords(path, wording)];
  const told = differences(timesOf(wording), expected, numbers);
  if (told.length === 0) return [];
  const names = [...expected.names.keys()];
  return [
    {
      code: 'words/placeholder',
      path,
      what: `\`${path.join('.')}\` is "${wording}", which ${told.join(' and ')}.`,
      mend:
        names.length === 0
          ? 'Write it without braces and links.'
          : `It has to hold ${names.map(shown).join(', ')}, in any order.`,
    },
  ];
}

function differences(
  times: ReadonlyMap<string, number>,
  { isCounted, names }: Expected,
  numbers: readonly number[],
): string[] {
  const strange = [...times.keys()].filter((name) => !names.has(name));
  const repeated = [...times].filter(([name, has]) => has > (names.get(name) ?? has));
  const lost = [...names.keys()].filter(
    (name) => !times.has(name) && (name !== 'count' || (isCounted && numbers.length !== 1)),
  );
  const all = numbers.length < SAMPLES.length ? numbers.slice(0, 3) : [];
  const isFor = lost.includes('count') && all.length > 1 ? `, but is for ${all.join(', ')}…` : '';
  return [
    ...(strange.length > 0 ? [`has ${strange.map(shown).join(', ')} too many`] : []),
    ...(repeated.length > 0
      ? [`has ${repeated.map(([name, has]) => `${shown(name)} ${has} times`).join(', ')}`]
      : []),
    ...(lost.length > 0 ? [`lacks ${lost.map(shown).join(', ')}${isFor}`] : []),
  ];
}

/** Whether there is a link that nobody could see or name. */
function hasBlankLink(wording: string): boolean {
  return cut(wording).some((piece) => piece.kind === 'link' && piece.text.trim() === '');
}

/**
 * What is put into a message: the names of its placeholders, and of its links in brackets (`[sources]`);
 * `count` also where it chooses the wording and is not seen.
 */
export function namesIn(message: Message): ReadonlySet<string> {
  if (typeof message === 'string') return new Set(namesSeen(message));
  return new Set(['count', ...Object.values(message).flatMap(namesSeen)]);
}

function namesSeen(wording: string): string[] {
  return cut(wording).flatMap((piece) => {
    if (piece.kind === 'words') return [];
    return piece.kind === 'link' ? `[${piece.name}]` : piece.name;
  });
}

/** A placeholder or link as it is written in a message. */
function shown(name: string): string {
  return name.startsWith('[') ? `\`[…](${name.slice(1, -1)})\`` : `\`{${name}}\``;
}

function noWords(path: readonly string[], wording: string): Fault {
  return {
    code: 'words/no-message',
    path,
    what: `\`${path.join('.')}\` is "${wording}", which leaves nothing to be read.`,
    mend: 'Write its words, or remove the key: then it is shown in English.',
  };
}
