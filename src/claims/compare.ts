import type { Quantity } from '../model/claims.ts';
import type { Claim } from '../model/edition.ts';
import { fold } from '../text/fold.ts';
import { meet } from './read-quantity.ts';

/** Whether two claims give one value: the same figure with the same comparator, or the same words. */
export function isSameValue(a: Claim, b: Claim): boolean {
  if (a.quantity && b.quantity) return isSameQuantity(a.quantity, b.quantity);
  return !a.quantity && !b.quantity && words(a) === words(b);
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.comparator === b.comparator && a.figure === b.figure && a.upTo === b.upTo;
}

function words({ annotation }: Claim): string {
  return fold(annotation.data.value).text.trim().toLowerCase();
}

/**
 * Whether two claims speak of one time. How sure a date is does not matter (`2013-04~` is
 * `2013-04`); where neither gives a date, the measure has none, as a year of foundation.
 */
export function isSameDate(a: Claim, b: Claim): boolean {
  return dateOf(a) === dateOf(b);
}

function dateOf({ annotation }: Claim): string | undefined {
  return annotation.data.asOf?.replace(/[~?%]/g, '');
}

export function isSameStatus(a: Claim, b: Claim): boolean {
  return a.annotation.data.status === b.annotation.data.status;
}

/**
 * Whether two claims of one measure cannot both be true: their intervals do not meet and they speak
 * of one time and with one status; or one denies what the other says of that time. What is said in
 * words contradicts nothing that a machine could know of.
 */
export function contradicts(a: Claim, b: Claim): boolean {
  if (!isSameDate(a, b)) return false;
  const denials = [a, b].filter(({ annotation }) => annotation.data.status === 'denied').length;
  if (denials === 1) return isSameValue(a, b);
  if (denials === 2 || !isSameStatus(a, b) || !a.quantity || !b.quantity) return false;
  return !meet(a.quantity, b.quantity);
}
