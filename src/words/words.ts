import type { Messages } from './messages.ts';

/** The id of a message: its section and its name in `en.yaml`, such as `glossary.terms`. */
export type MessageKey = keyof Messages;

/**
 * What a message says: words with `{placeholders}` and `[words of links](name)`; one for each plural
 * category (CLDR) where a `{count}` decides on the wording.
 */
export type Message = string | Plural;
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  /** BCP 47 tag of the language that it is in, where that is another than the interface's. */
  readonly language?: string;
};

/** A message in a browser script, with the names of its placeholders. */
export type Phrase<Names extends string> = Message & { readonly names?: Names };

/**
 * The words of the interface: all of them, or those that a browser script has loaded. Plain data, safe
 * to serialise.
 */
export interface Words<Key extends MessageKey = MessageKey> {
  /** BCP 47 tag of the language they are in, but for messages that name another. */
  readonly language: string;
  readonly messages: Readonly<Record<Key, Message>>;
}

/** The messages of some sections. */
export type KeysOf<Section extends string> = Extract<MessageKey, `${Section}.${string}`>;

/** What is put for the placeholders: numbers are written as the language writes them. */
type Values<Names extends string> = Readonly<
  Record<Names, string | number> & Partial<Record<Names & 'count', number>>
>;

/** The values that a message asks for: none where it has no placeholder. */
export type ValuesOf<Names extends string> = [Names] extends [never] ? [] : [values: Values<Names>];

/**
 * Says a message.
 *
 * @throws where a placeholder has no value; a catalogue is checked when it is read
 */
export function phrase<Key extends MessageKey>(
  { language, messages }: Words<NoInfer<Key>>,
  key: Key,
  ...[values]: ValuesOf<Messages[Key]>
): string {
  return fill(messages[key], language, values);
}

/** Puts values into a message, in the language of the interface or in that which it names. */
export function fill(
  message: Message,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const own = languageOf(message, language);
  return wordingOf(message, own, values).replace(/\{(\w+)\}/g, (_, name: string) =>
    written(values[name], name, own),
  );
}

/** The wording of a message for a number: of `count`, if that decides. */
export function wordingOf(
  message: Message,
  language: string,
  { count }: Readonly<Record<string, string | number>>,
): string {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(languageOf(message, language)).select(Number(count));
  return message[category] ?? message.other ?? '';
}

/** The language that a message is in, if `language` is that of the interface. */
export function languageOf(message: Message, language: string): string {
  return typeof message === 'string' ? language : (message.language ?? language);
}

function written(value: string | number | undefined, name: string, language: string): string {
  if (value === undefined) throw new RangeError(`Nothing was given for {${name}}.`);
  return typeof value === 'number' ? value.toLocaleString(language) : value;
}
