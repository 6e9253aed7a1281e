import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A host of plain files, with the faults that hosts have. */
export interface Host {
  readonly url: string;
  /** The folder that it serves; another one is another deployment. */
  folder: string;
  /** Paths that were asked for, without the base and the query. */
  readonly asked: string[];
  /** Called ahead of each answer; gives the bytes in place of the file's, or breaks off. */
  meddle: ((path: string) => Buffer | 'break' | undefined) | undefined;
  /** Whether `/about/` is sent on to `/about`, and not the other way round. */
  stripsSlash: boolean;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a built site as static hosts do: folders by their `index.html`, other paths by `404.html`. */
export async function startHost(folder: string, base = '/'): Promise<Host> {
  let port = 0;
  let server = createServer();
  const host: Host = {
    get url() {
      return `http://localhost:${port}${base}`;
    },
    folder,
    asked: [],
    meddle: undefined,
    stripsSlash: false,
    start: async () => {
      server = createServer((request, response) => {
        answer(host, base, request, response);
      });
      await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
      ({ port } = server.address() as AddressInfo);
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  await host.start();
  return host;
}

function answer(
  host: Host,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(pathname.slice(base.length));
  host.asked.push(path);
  const meddled = host.meddle?.(path);
  if (meddled === 'break') {
    request.socket.destroy();
    return;
  }
  const isFolder = statSync(join(host.folder, path), { throwIfNoEntry: false })?.isDirectory();
  const hasSlash = path === '' || path.endsWith('/');
  if (path !== '' && isFolder && hasSlash === host.stripsSlash) {
    const other = hasSlash ? pathname.slice(0, -1) : `${pathname}/`;
    response.writeHead(301, { location: other + search }).end();
    return;
  }
  const file = join(host.folder, isFolder ? join(path, 'index.html') : path);
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
  const sent = isThere ? file : join(host.folder, '404.html');
  const type = TYPES[extname(sent)] ?? 'application/octet-stream';
  // A browser's cache refuses what varies with everything; Firefox keeps workers in such a cache.
  const vary = path.endsWith('service-worker.js') ? 'accept-encoding' : '*';
  response.writeHead(isThere ? 200 : 404, { 'content-type': type, vary });
  response.end(meddled ?? readFileSync(sent));
}
