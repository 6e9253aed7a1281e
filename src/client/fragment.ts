/**
 * The id of the element to which a fragment leads.
 *
 * @param hash with its `#`, as an address has it; what anybody may have typed need not be well formed
 */
export function idIn(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
