/**
 * A corpus need not say on which host it will stand. Then the permalinks in the letters and issues
 * that links begin lack the host: it is put in here. A folder on a disk has none.
 */
const BODY = /([?&]body=)(%2F[^&]*?)(%0D%0A|$)/;

const links = document.querySelectorAll<HTMLAnchorElement>('a.correction');
for (const link of location.protocol === 'file:' ? [] : links) {
  link.href = link.href.replace(BODY, (_, key: string, path: string, end: string) => {
    const address = new URL(decodeURIComponent(path), location.href).href;
    return key + encodeURIComponent(address) + end;
  });
}

// Nothing is given away; without this the file would share its names with other scripts.
export {};
