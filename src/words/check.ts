import { didYouMean } from '../model/suggest.ts';
import { checkWording, expectedOf, numbersOf } from './check-wording.ts';
import type { Fault } from './fault.ts';
import { own } from './own.ts';
import type { Message, Plural } from './words.ts';

/** Messages by section and name, as a catalogue has them. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Message>>>>;

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
    const known = own(model, section);
    if (!known) {
      faults.push(unknownKey([section], Object.keys(model)));
      return [];
    }
    if (!isMapping(messages)) {
      faults.push(noMessages(section, messages));
      return [];
    }
    const checked = Object.entries(messages).flatMap(([name, message]) => {
      const found = checkMessage([section, name], message, known, language);
      faults.push(...found);
      return found.some(({ code }) => code !== 'words/plural') ? [] : [[name, message as Message]];
    });
    return [[section, Object.fromEntries(checked) as Record<string, Message>]];
  });
  return { catalogue: Object.fromEntries(sections) as Catalogue, faults };
}

function checkMessage(
  path: readonly [string, string],
  message: unknown,
  known: Readonly<Record<string, Message>>,
  language: string,
): Fault[] {
  const model = own(known, path[1]);
  if (model === undefined) return [unknownKey(path, Object.keys(known))];
  const expected = expectedOf(model);
  if (typeof message === 'string') {
    return [
      ...checkWording(path, message, expected),
      ...(typeof model === 'string' ? [] : lackingCategories(path, { other: message }, language)),
    ];
  }
  if (!isMapping(message)) return [noMessage(path, message)];
  if (!expected.names.has('count')) return [noCount(path)];
  const categories = categoriesOf(language);
  const faults = Object.entries(message).flatMap(([category, wording]) => {
    const at = [...path, category];
    if (!categories.includes(category)) return [unknownCategory(at, language)];
    if (typeof wording !== 'string') return [noMessage(at, wording)];
    const numbers = numbersOf(category, language);
    return checkWording(at, wording, expected, numbers);
  });
  return [...faults, ...lackingCategories(path, message, language)];
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
