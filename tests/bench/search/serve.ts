import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file that was sent: its address in the site, and the length of its body as sent. */
interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** A site that is served, and what was sent since it was last asked. */
export interface Served {
  readonly url: string;
  readonly sent: () => Sent[];
  readonly close: () => void;
}

/**
 * Serves a folder as hosts do: texts compressed with gzip, index files as they are, for those are
 * compressed already.
 */
export async function serve(folder: string): Promise<Served> {
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const bytes = type === undefined ? readFileSync(file) : gzipSync(readFileSync(file));
    sent.push({ path: pathname, bytes: bytes.length });
    response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        ...(type !== undefined && { 'content-encoding': 'gzip' }),
      })
      .end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    sent: () => {
      const all = sent;
      sent = [];
      return all;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
