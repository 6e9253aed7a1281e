/**
 * Where a key goes from the current one of several parts of a page, in their order; from what is on the
 * screen where none is current.
 *
 * @param current its index; negative where there is none
 */
export function neighbour(
  parts: readonly HTMLElement[],
  current: number,
  step: 1 | -1,
): HTMLElement | undefined {
  if (current >= 0) return parts[current + step];
  const below = parts.findIndex((part) => part.getBoundingClientRect().top >= 0);
  if (step > 0) return parts[below];
  return parts[(below < 0 ? parts.length : below) - 1];
}
