import { filingName } from '../text/filing-name.ts';

/** Terms that are filed under one heading. */
interface LetterGroup<T> {
  /** A letter or range of digits; none for what begins with neither. */
  readonly heading: string | undefined;
  /** An id for the heading, unique in the list. */
  readonly id: string;
  readonly terms: readonly T[];
}

const DIGITS = '0–9';

/**
 * Groups terms by the letter under which they are filed. Letters with marks count as the language
 * counts them: É is an E in English, Å is no A in Swedish. Scripts without capitals are one group.
 *
 * @param terms in the order in which they are to be shown
 * @param language BCP 47 tag, by which letters are told apart
 */
export function termsByLetter<T extends { readonly name: string }>(
  terms: readonly T[],
  language: string,
): LetterGroup<T>[] {
  const headingOf = headings(language);
  const groups = Map.groupBy(terms, ({ name }) => headingOf(filingName(name, language)));
  return [...groups].map(([heading, own]) => ({ heading, id: idOf(heading), terms: own }));
}

function headings(language: string): (name: string) => string | undefined {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return (name) => {
    const [first = ''] = name.normalize('NFC');
    if (/\p{N}/u.test(first)) return DIGITS;
    const [base = first] = first.normalize('NFD');
    const letter = (compare(base, first) === 0 ? base : first).toLocaleUpperCase(language);
    return letter === letter.toLocaleLowerCase(language) ? undefined : letter;
  };
}

function idOf(heading: string | undefined): string {
  return `letter-${heading === DIGITS ? 'digits' : (heading ?? 'others').toLowerCase()}`;
}
