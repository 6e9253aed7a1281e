import type { Catalogue } from './check.ts';
import type { Message, MessageKey, Words } from './words.ts';

/**
 * Makes the words of the interface.
 *
 * @param language BCP 47 tag of the language they are in
 * @param catalogues of several messages of one key the first counts; the last is complete
 */
export function assembleWords(language: string, catalogues: readonly Catalogue[]): Words {
  const messages = Object.fromEntries(
    catalogues
      .toReversed()
      .flatMap((catalogue) =>
        Object.entries(catalogue).flatMap(([section, own]) =>
          Object.entries(own).map(([name, message]) => [`${section}.${name}`, message] as const),
        ),
      ),
  );
  return { language, messages: messages as Readonly<Record<MessageKey, Message>> };
}

/** The keys of the messages in a part of the catalogue. */
type KeysIn<Part extends Catalogue> = Extract<
  MessageKey,
  { [Section in keyof Part]: `${Section & string}.${keyof Part[Section] & string}` }[keyof Part]
>;

/**
 * Makes words of the part of the catalogue that a browser script has loaded: it can say these, and the
 * compiler lets it say no others.
 *
 * @param language BCP 47 tag of the language they are in
 */
export function wordsOfPart<Part extends Catalogue>(
  language: string,
  part: Part,
): Words<KeysIn<Part>> {
  return assembleWords(language, [part]);
}
