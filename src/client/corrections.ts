/**
 * A corpus need not say on which host it will stand. Then the permalinks in the letters and issues
 * that links begin lack the host: it is put in here.
 */
const BODY = /([?&]body=)(%2F[^&]*?)(%0D%0A|$)/;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.correction')) {
  link.href = link.href.replace(BODY, (_, key: string, path: string, end: string) => {
    const address = new URL(decodeURIComponent(path), location.href).href;
    return key + encodeURIComponent(address) + end;
  });
}

// Nothing is given away; without this the file would share its names with other scripts.
export {};
