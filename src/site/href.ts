/**
 * The link to an address of the site, under whatever path the site stands.
 *
 * @param address as made by `model/addresses.ts`: from the root of the site, starting with `/`
 */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
