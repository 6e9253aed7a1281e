import type { Quantity } from '../model/claims.ts';
import { readQuantity } from './read-quantity.ts';

/**
 * Reads a value as its measure asks for. Where a measure has no unit, a value with words behind its
 * figure is words itself, as "2 of its friends".
 *
 * @param unit of the measure
 */
export function readValue(value: string, unit: string | undefined): Quantity | undefined {
  const quantity = readQuantity(value);
  const isPhrase = unit === undefined && /^\p{Ll}/u.test(quantity?.unit ?? '');
  return isPhrase ? undefined : quantity;
}
