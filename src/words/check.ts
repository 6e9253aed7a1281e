import type { ProblemCode } from '../model/problem-catalogue.ts';
import { didYouMean } from '../model/suggest.ts';
import { cut } from './pieces.ts';
import type { Message, Plural } from './words.ts';

/** Messages by section and name, as a catalogue has them. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** What is wrong with a catalogue, and at which of its keys. */
export interface Fault {
  readonly code: ProblemCode;
  readonly path: readonly string[];
  readonly what: string;
  readonly mend: string;
}

/** In these categories a language may say the number in a word: "one source", "both sources". */
const SMALL: ReadonlySet<string> = new Set(['zero', 'one', 'two']);

/** Keys that are named in one message; of more, their number is enough. */
const MOST_NAMED = 5;

/**
 * Holds a catalogue against the one in which the interface was written.
 *
 * @param given what was read: anything that YAML can say
 * @param model the catalogue of the language the interface was written in
 * @param language BCP 47 tag of what is given
 * @returns the messages that hold, and a fault for each that does not
 */
export function checkCatalogue(
  given: Readonly<Record<string, unknown>>,
  model: Catalogue,
  language: string,
): { catalogue: Catalogue; faults: Fault[] } {
  const faults: Fault[] = [];
  const sections = Object.entries(given).flatMap(([section, messages]) => {
    const known = model[section];
    if (!known) {
      faults.push(unknownKey([section], Object.keys(model)));
      return [];
    }
    if (!isMapping(messages)) {
      faults.push(noMessages(section, messages));
      return [];
    }
    const own = Object.entries(messages).flatMap(([name, message]) => {
      const found = checkMessage([section, name], message, known, language);
      faults.push(...found);
      return found.some(({ code }) => code !== 'words/plural') ? [] : [[name, message as Message]];
    });
    return [[section, Object.fromEntries(own) as Record<string, Message>]];
  });
  return { catalogue: Object.fromEntries(sections) as Catalogue, faults };
}

/** One fault for each section in which a catalogue lacks messages that the model has. */
export function missingFrom(catalogue: Catalogue, model: Catalogue): Fault[] {
  return Object.entries(model).flatMap(([section, messages]) => {
    const missing = Object.keys(messages).filter((name) => !(name in (catalogue[section] ?? {})));
    if (missing.length === 0) return [];
    const named = missing.slice(0, MOST_NAMED).map((name) => `\`${section}.${name}\``);
    const more = missing.length - named.length;
    return {
      code: 'words/missing',
      path: [section],
      what: `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${missing.length === 1 ? 'is' : 'are'} not translated and shown in English.`,
      mend: `Add them under \`${section}:\`, after \`src/words/en.yaml\`.`,
    };
  });
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

function checkMessage(
  path: readonly [string, string],
  message: unknown,
  known: Readonly<Record<string, Message>>,
  language: string,
): Fault[] {
  const model = known[path[1]];
  if (model === undefined) return [unknownKey(path, Object.keys(known))];
  const expected = namesIn(model);
  const isCounted = namesSeen(typeof model === 'string' ? model : (model.other ?? '')).includes(
    'count',
  );
  if (typeof message === 'string') {
    return [
      ...checkNames(path, message, expected, isCounted),
      ...(typeof model === 'string' ? [] : lackingCategories(path, { other: message }, language)),
    ];
  }
  if (!isMapping(message)) return [noMessage(path, message)];
  if (!expected.has('count')) return [noCount(path)];
  const categories = categoriesOf(language);
  const faults = Object.entries(message).flatMap(([category, wording]) => {
    const own = [...path, category];
    if (!categories.includes(category)) return [unknownCategory(own, language)];
    if (typeof wording !== 'string') return [noMessage(own, wording)];
    return checkNames(own, wording, expected, isCounted && !SMALL.has(category));
  });
  return [...faults, ...lackingCategories(path, message, language)];
}

function checkNames(
  path: readonly string[],
  wording: string,
  expected: ReadonlySet<string>,
  isCountNeeded: boolean,
): Fault[] {
  const has = new Set(namesSeen(wording));
  const strange = [...has].filter((name) => !expected.has(name));
  const lost = [...expected].filter(
    (name) => !has.has(name) && (name !== 'count' || isCountNeeded),
  );
  if (strange.length + lost.length === 0) return [];
  const told = [
    ...(strange.length > 0 ? [`has ${strange.map(shown).join(', ')} too many`] : []),
    ...(lost.length > 0 ? [`lacks ${lost.map(shown).join(', ')}`] : []),
  ];
  return [
    {
      code: 'words/placeholder',
      path,
      what: `\`${path.join('.')}\` is "${wording}", which ${told.join(' and ')}.`,
      mend:
        expected.size === 0
          ? 'Write it without braces and links.'
          : `It has to hold ${[...expected].map(shown).join(', ')}, in any order.`,
    },
  ];
}

/** A placeholder or link as it is written in a message. */
function shown(name: string): string {
  return name.startsWith('[') ? `\`[…](${name.slice(1, -1)})\`` : `\`{${name}}\``;
}

function unknownKey(path: readonly string[], known: readonly string[]): Fault {
  return {
    code: 'words/unknown',
    path,
    what: `The interface has no words \`${path.join('.')}\`.`,
    mend: `Remove it; \`src/words/en.yaml\` has all that there are.${didYouMean(path.at(-1) ?? '', known)}`,
  };
}

function unknownCategory(path: readonly string[], language: string): Fault {
  return {
    code: 'words/unknown',
    path,
    what: `\`${path.join('.')}\` is for a kind of number that \`${language}\` does not have.`,
    mend: `Its kinds are ${categoriesOf(language)
      .map((one) => `\`${one}\``)
      .join(', ')}.`,
  };
}

function lackingCategories(path: readonly string[], message: Plural, language: string): Fault[] {
  const lacking = categoriesOf(language).filter((category) => !(category in message));
  if (lacking.length === 0) return [];
  const isUsable = !lacking.includes('other');
  const names = lacking.map((one) => `\`${one}\``).join(', ');
  return [
    {
      code: isUsable ? 'words/plural' : 'words/no-other',
      path,
      what: `\`${path.join('.')}\` has no wording for ${names}, which \`${language}\` tells apart.`,
      mend: isUsable
        ? `Add it; until then \`other\` stands in its stead.`
        : 'Add it: `other` is the wording for all numbers that have no other.',
    },
  ];
}

function noMessages(section: string, given: unknown): Fault {
  return {
    code: 'words/no-message',
    path: [section],
    what: `\`${section}\` is ${JSON.stringify(given)} and not a list of words by their names.`,
    mend: `Write its words below it, one a line, after \`src/words/en.yaml\`.`,
  };
}

function noMessage(path: readonly string[], given: unknown): Fault {
  return {
    code: 'words/no-message',
    path,
    what: `\`${path.join('.')}\` is ${JSON.stringify(given)} and not a text.`,
    mend: 'Write the words behind the colon, in quotation marks if they hold a colon.',
  };
}

function noCount(path: readonly string[]): Fault {
  return {
    code: 'words/no-message',
    path,
    what: `\`${path.join('.')}\` has several wordings, but there is no \`{count}\` to choose by.`,
    mend: 'Write one text behind the colon.',
  };
}

function categoriesOf(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
