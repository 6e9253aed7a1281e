import { portableSearch } from '../model/portable.ts';

/** Stands for the global `fetch` in the search engine of a portable edition. */
export async function fetch(address: string): Promise<Response> {
  const { pathname } = new URL(address, 'https://site.invalid');
  const file = decodeURIComponent(pathname.slice(`/${portableSearch.bundle}/`.length));
  const content = await globalThis.variorumPortable?.base64(file);
  if (content === undefined) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(atob(content), (char) => char.charCodeAt(0)));
}
