import type { Locate } from '../exports/cite.ts';
import type { Resolve } from '../exports/schema-org.ts';
import { href } from './href.ts';

/**
 * Gives the addresses of the site's pages as the world knows them.
 *
 * @param site the URL under which the site is published, if that is known
 */
export function locator(site: URL | undefined): Locate {
  return (address) => {
    const path = href(address);
    return { path, url: site && new URL(path, site).href };
  };
}

/** The same for programs that read an address by the one of the page it stands in. */
export function resolver(site: URL | undefined): Resolve {
  const locate = locator(site);
  return (address) => {
    const { path, url } = locate(address);
    return url ?? path;
  };
}
