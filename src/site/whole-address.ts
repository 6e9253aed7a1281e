/**
 * Makes an address whole, for HTML that is read away from its page.
 *
 * @param address as it stands in the page: of the site, of elsewhere, or a fragment
 * @param page URL of the page. Where the site has no address of its own, its path: then the result
 *   is one, too
 */
export function wholeAddress(address: string, page: string): string {
  if (address.startsWith('#')) return page + address;
  return URL.canParse(page) ? (URL.parse(address, page)?.href ?? address) : address;
}
