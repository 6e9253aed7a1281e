import type { Catalogue } from './check.ts';
import type { Fault } from './fault.ts';
import { own } from './own.ts';

/** Keys or sections that are named in one message; of more, their number is enough. */
const MOST_NAMED = 5;

/** A fault for each section in which a catalogue lacks some messages, and one for all that it lacks wholly. */
export function missingFrom(catalogue: Catalogue, model: Catalogue): Fault[] {
  const hasSome = (section: string) => Object.keys(own(catalogue, section) ?? {}).length > 0;
  const sections = Object.keys(model);
  return [
    ...lackingSections(sections.filter((section) => !hasSome(section))),
    ...sections.filter(hasSome).flatMap((section) => {
      const said = own(catalogue, section) ?? {};
      return lackingMessages(
        section,
        Object.keys(own(model, section) ?? {}).filter((name) => !Object.hasOwn(said, name)),
      );
    }),
  ];
}

function lackingSections(sections: readonly string[]): Fault[] {
  if (sections.length === 0) return [];
  return [
    {
      code: 'words/missing',
      path: [],
      what: `Nothing of ${named(sections)} is translated; it is shown in English.`,
      mend: 'Add the sections after `src/words/en.yaml`.',
    },
  ];
}

function lackingMessages(section: string, names: readonly string[]): Fault[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'words/missing',
      path: [section],
      what: `${named(names.map((name) => `${section}.${name}`))} ${names.length === 1 ? 'is' : 'are'} not translated and shown in English.`,
      mend: `Add them under \`${section}:\`, after \`src/words/en.yaml\`.`,
    },
  ];
}

function named(keys: readonly string[]): string {
  const first = keys.slice(0, MOST_NAMED).map((key) => `\`${key}\``);
  const more = keys.length - first.length;
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
