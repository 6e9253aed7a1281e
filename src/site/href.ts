/**
 * The link to an address of the site, under whatever path the site stands.
 *
 * @param address as made by `model/addresses.ts`: from the root of the site, starting with `/`
 */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}

/**
 * The inverse: where a page stands from the root of the site.
 *
 * @param path of the page's address, under the path of the site
 */
export function withoutBase(path: string): string {
  return path.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
}
