import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { HEADERS } from '../formats/policy.ts';

/** A server that has started. */
export interface RunningServer {
  /** Ends it and every connection that is open. */
  stop: () => Promise<void>;
  /** The address of the home page: `http://localhost:4321/`. */
  address: string;
  /** Ports that were asked for and found in use. */
  busy: readonly number[];
}

/** How many ports are tried, beginning with the wanted one. */
const ATTEMPTS = 20;

/** Of Brotli and gzip alike, where a file was not compressed by the build: what hosts take on the fly. */
const COMPRESSION_LEVEL = 5;

/**
 * Serves the built site as a host would: its headers, its 404 pages, its base path, compressed.
 * @param folder where the built site stands
 * @param base path that all addresses begin with, `/` or `/codebook/`
 * @param port the wanted port; the next free one is taken where it is in use, any free one for 0
 * @param headers what every answer carries; those of the site unless told otherwise
 * @throws Error with one sentence when there is nothing to serve or no port is free
 */
export async function serveSite(
  folder: string,
  base: string,
  port: number,
  headers: Readonly<Record<string, string>> = HEADERS,
): Promise<RunningServer> {
  const root = resolve(folder);
  if (!statSync(join(root, 'index.html'), { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no built site in ${folder}; run "npm run build" first.`);
  }
  const files = sirv(root, { etag: true, dotfiles: true, brotli: true, gzip: true });
  const compress = compression({ brotli: true, level: COMPRESSION_LEVEL });
  const notFound = (path: string): Buffer =>
    readFileSync(join(root, path.startsWith('/en/') ? 'en/404.html' : '404.html'));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const fail = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound(`/${path.slice(base.length)}`));
    };
    if (!path.startsWith(base)) {
      fail();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    response.setHeader('Vary', 'Accept-Encoding');
    compress(request, response, () => {
      files(request, response, fail);
    });
  });
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  const busy: number[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const candidate = port === 0 ? 0 : port + attempt;
    const bound = await listen(server, candidate);
    if (bound !== null) return { stop, address: `http://localhost:${String(bound)}${base}`, busy };
    busy.push(candidate);
  }
  throw new Error(
    `Ports ${String(port)} to ${String(port + ATTEMPTS - 1)} are in use; set PORT to a free one.`,
  );
}

/** The port that was bound, or null when it is in use. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((settle, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') settle(null);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      const address = server.address();
      settle(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
