import { z } from 'zod';
import { readDate } from './dates.ts';

/*
 * The building blocks of the formats. YAML is read with every scalar as the text that was written
 * (`1999`, `2013-04~` and `1%` mean what they say), so each field here starts from text.
 */

/** Text that says something: white space at its ends is dropped, and some must be left. */
export const text = z.string({ error: 'must be text' }).trim().min(1, 'must not be empty');

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'], { error: 'must be `true` or `false`' })
  .transform((value) => value === 'true');

/** A number that is not negative, with decimals or without. */
export const amount = text
  .regex(/^\d+(?:\.\d+)?$/, 'must be a number such as `50`')
  .transform(Number);

/** A list of texts; a single text stands for a list of one. */
export const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(text, { error: 'must be a list of texts' }),
);

/** A BCP 47 language tag: `en`, `zh-Hant`. */
export const language = text.refine(
  isLanguageTag,
  'must be a language tag such as `en` or `zh-Hant`',
);

/** A date in the Library of Congress's Extended Date/Time Format (ISO 8601-2), kept as written. */
export const date = text.refine(
  isEdtf,
  'must be an EDTF date such as `2013-04-29`, `2013-04~`, `1999` or `2013-04-29/2013-04-30`',
);

/** An absolute address on the web. */
export const url = z.url({
  protocol: /^https?$/,
  error: 'must be an address that starts with https://',
});

/** The host on which a site will stand: an address without a path, which is the base's affair. */
export const host = url.refine(
  (value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`,
  'must be the host alone, such as `https://example.org`: a path, as in https://example.org/reader/, is given to the build (`--base /reader/`)',
);

/** A place in an order, or a number of things. */
export const wholeNumber = text
  .regex(/^\d{1,6}$/, 'must be a whole number, such as `3`')
  .transform(Number);

/** Where a correction is sent: one mail address as a `mailto:` URI (RFC 6068), or one of the web. */
export const correctionAddress = text.refine(
  (value) => /^mailto:[^\s?#@,]+@[^\s?#@,]+$/.test(value) || isPageAddress(value),
  'must be `mailto:` with an address, such as `mailto:editors@example.org`, or the address of a page that starts with https://',
);

/** A SHA-256 hash in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 hash: 64 digits of 0-9 and a-f');

/** A fragment would stand in the way of what is added to the query. */
function isPageAddress(value: string): boolean {
  return url.safeParse(value).success && !value.includes('#');
}

/** Whether a text has the form of a BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isEdtf(value: string): boolean {
  try {
    readDate(value);
    return true;
  } catch {
    return false;
  }
}
